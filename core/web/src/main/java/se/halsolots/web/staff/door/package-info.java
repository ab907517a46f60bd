/**
 * How staff get to their pages: who they are, what they may, that a request is meant by them, and
 * what they sent.
 */
@NullMarked
package se.halsolots.web.staff.door;

import org.jspecify.annotations.NullMarked;
