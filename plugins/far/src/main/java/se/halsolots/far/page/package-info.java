/** The pages: for residents, for clinics, at the door, and for staff. */
@NullMarked
package se.halsolots.far.page;

import org.jspecify.annotations.NullMarked;
