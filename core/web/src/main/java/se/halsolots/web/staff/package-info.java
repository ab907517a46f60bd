/** The part of the portal in which staff work. */
@NullMarked
package se.halsolots.web.staff;

import org.jspecify.annotations.NullMarked;
