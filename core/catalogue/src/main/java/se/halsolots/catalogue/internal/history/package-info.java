/**
 * What became of activities, time after time: whole versions, and those that wait to be looked at.
 */
@NullMarked
package se.halsolots.catalogue.internal.history;

import org.jspecify.annotations.NullMarked;
