/**
 * What staff do with the catalogue, as an interface: they ask for imports, look at what would
 * become of them, and take them back. Who may do what is decided behind it.
 */
@NullMarked
package se.halsolots.catalogue.intake.desk;

import org.jspecify.annotations.NullMarked;
