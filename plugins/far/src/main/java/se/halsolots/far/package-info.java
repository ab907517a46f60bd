/**
 * Physical activity on prescription (FaR): what activities say about it, pages for those who have a
 * prescription and those who write them, and slips without personal data between the two.
 */
@NullMarked
package se.halsolots.far;

import org.jspecify.annotations.NullMarked;
