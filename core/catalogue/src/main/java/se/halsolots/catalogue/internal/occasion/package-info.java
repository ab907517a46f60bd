/**
 * From a rule to dates: which occasions a series has, across daylight saving, breaks and changes.
 */
@NullMarked
package se.halsolots.catalogue.internal.occasion;

import org.jspecify.annotations.NullMarked;
