/** What forms for staff have in common: their values, what is wrong with them, choices. */
@NullMarked
package se.halsolots.web.staff.form;

import org.jspecify.annotations.NullMarked;
