/** Where those who run a node turn modules on and off, set them, and take care of their data. */
@NullMarked
package se.halsolots.web.staff.module;

import org.jspecify.annotations.NullMarked;
