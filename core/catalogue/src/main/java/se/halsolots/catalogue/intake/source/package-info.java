/**
 * The bytes of a source: files, folders and ZIPs with their limits, text encodings, tables, JSON.
 */
@NullMarked
package se.halsolots.catalogue.intake.source;

import org.jspecify.annotations.NullMarked;
