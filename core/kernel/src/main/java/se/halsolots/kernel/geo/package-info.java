/** Positions on earth. */
@NullMarked
package se.halsolots.kernel.geo;

import org.jspecify.annotations.NullMarked;
