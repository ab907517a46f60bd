/** What surrounds every page: header, navigation, footer. */
@NullMarked
package se.halsolots.web.frame;

import org.jspecify.annotations.NullMarked;
