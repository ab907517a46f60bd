/** Lists of activities for staff: finding them, doing the same to many, how that went. */
@NullMarked
package se.halsolots.web.staff.listing;

import org.jspecify.annotations.NullMarked;
