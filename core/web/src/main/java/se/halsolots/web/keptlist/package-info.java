/** The lists of activities that residents find by a short code. */
@NullMarked
package se.halsolots.web.keptlist;

import org.jspecify.annotations.NullMarked;
