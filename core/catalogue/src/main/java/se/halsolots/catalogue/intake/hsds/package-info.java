/**
 * Human Services Data Specification (Open Referral): JSON of versions 3.x and UK 3.0, and the
 * tabular form from its beginnings (Ohana) to version 3.
 */
@NullMarked
package se.halsolots.catalogue.intake.hsds;

import org.jspecify.annotations.NullMarked;
