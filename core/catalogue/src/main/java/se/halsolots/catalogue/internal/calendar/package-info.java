/** Activities as calendar files. */
@NullMarked
package se.halsolots.catalogue.internal.calendar;

import org.jspecify.annotations.NullMarked;
