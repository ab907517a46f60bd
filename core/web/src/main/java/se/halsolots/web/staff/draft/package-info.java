/** Takes in what is being typed into forms, so that it is not lost. */
@NullMarked
package se.halsolots.web.staff.draft;

import org.jspecify.annotations.NullMarked;
