/** The first page for staff: what waits for them today. */
@NullMarked
package se.halsolots.web.staff.home;

import org.jspecify.annotations.NullMarked;
