/** Where those who run the region put plugins into the portal and take them out. */
@NullMarked
package se.halsolots.web.staff.operator;

import org.jspecify.annotations.NullMarked;
