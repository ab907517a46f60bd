/** The region's page with all nodes side by side, and the same as a file. */
@NullMarked
package se.halsolots.web.staff.overview;

import org.jspecify.annotations.NullMarked;
