/** Taking in activities from outside: what a source is read into, whatever its format. */
@NullMarked
package se.halsolots.catalogue.intake;

import org.jspecify.annotations.NullMarked;
