/**
 * The shared regional catalogue: organisers, places, activities and their occasions. What other
 * modules may use of it.
 */
@NullMarked
package se.halsolots.catalogue;

import org.jspecify.annotations.NullMarked;
