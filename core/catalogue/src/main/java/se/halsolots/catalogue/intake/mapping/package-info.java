/** From the words, addresses and rules of any source to the catalogue's own values. */
@NullMarked
package se.halsolots.catalogue.intake.mapping;

import org.jspecify.annotations.NullMarked;
