/**
 * What surrounds every page for staff: which node they work in, the navigation, word of what was
 * done.
 */
@NullMarked
package se.halsolots.web.staff.frame;

import org.jspecify.annotations.NullMarked;
