/** Finds out in which format a source is, and gives its reader. */
@NullMarked
package se.halsolots.catalogue.intake.formats;

import org.jspecify.annotations.NullMarked;
