/** Lists of activities that a resident takes along: found by a short code, erased in time. */
@NullMarked
package se.halsolots.participation.keptlist;

import org.jspecify.annotations.NullMarked;
