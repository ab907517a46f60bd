/** Answers plugins' questions to the catalogue. */
@NullMarked
package se.halsolots.catalogue.plugin;

import org.jspecify.annotations.NullMarked;
