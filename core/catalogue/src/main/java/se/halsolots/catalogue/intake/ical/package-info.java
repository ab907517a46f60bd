/** iCalendar files (RFC 5545), read tolerantly: real calendars keep few of its rules. */
@NullMarked
package se.halsolots.catalogue.intake.ical;

import org.jspecify.annotations.NullMarked;
