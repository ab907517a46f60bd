/** Logging in and out, and choosing a password. */
@NullMarked
package se.halsolots.web.staff.login;

import org.jspecify.annotations.NullMarked;
