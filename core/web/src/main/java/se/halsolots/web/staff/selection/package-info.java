/** Which of the activities of all nodes this one shows, puts forward or hides. */
@NullMarked
package se.halsolots.web.staff.selection;

import org.jspecify.annotations.NullMarked;
