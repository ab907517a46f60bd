/** Lists of activities that are found by a code, as they are stored. */
@NullMarked
package se.halsolots.participation.internal.keptlist;

import org.jspecify.annotations.NullMarked;
