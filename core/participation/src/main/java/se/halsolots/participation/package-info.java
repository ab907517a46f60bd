/**
 * What residents ask of their node: today, to be contacted by a health pilot. Each node's own, and
 * as little of it as possible, for as short a time as possible.
 */
@NullMarked
package se.halsolots.participation;

import org.jspecify.annotations.NullMarked;
