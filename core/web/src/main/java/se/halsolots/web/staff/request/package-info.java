/** Where health pilots see who asked to be contacted, and answer. */
@NullMarked
package se.halsolots.web.staff.request;

import org.jspecify.annotations.NullMarked;
