/** How the pages for staff host plugins: their pages and their blocks. */
@NullMarked
package se.halsolots.web.staff.plugin;

import org.jspecify.annotations.NullMarked;
