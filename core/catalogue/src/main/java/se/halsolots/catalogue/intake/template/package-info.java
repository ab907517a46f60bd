/**
 * The portal's own table with Swedish headings, as CSV or XLSX: how a municipality hands in its
 * inventory of activities. Described for its writers in {@code docs/import-template.md}.
 */
@NullMarked
package se.halsolots.catalogue.intake.template;

import org.jspecify.annotations.NullMarked;
