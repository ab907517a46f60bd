/**
 * Where staff write an activity: its form, its dates, its history, and how residents will see it.
 */
@NullMarked
package se.halsolots.web.staff.activity;

import org.jspecify.annotations.NullMarked;
