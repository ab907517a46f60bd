/** The pages about health guides: for residents, for the guides themselves and for staff. */
@NullMarked
package se.halsolots.healthguides.page;

import org.jspecify.annotations.NullMarked;
