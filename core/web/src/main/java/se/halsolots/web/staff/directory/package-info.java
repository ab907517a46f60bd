/** The smaller content of a node: organisers, places, articles. */
@NullMarked
package se.halsolots.web.staff.directory;

import org.jspecify.annotations.NullMarked;
