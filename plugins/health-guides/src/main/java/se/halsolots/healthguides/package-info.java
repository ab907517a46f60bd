/** Health guides: ordered, matched, booked, reported and paid, by the people of a node. */
@NullMarked
package se.halsolots.healthguides;

import org.jspecify.annotations.NullMarked;
