/** What staff do with the catalogue: lists in every standing, many things at once, the choice. */
@NullMarked
package se.halsolots.catalogue.desk;

import org.jspecify.annotations.NullMarked;
