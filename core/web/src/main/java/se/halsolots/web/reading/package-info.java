/** Pages of running text: health information, about the portal, how to reach somebody. */
@NullMarked
package se.halsolots.web.reading;

import org.jspecify.annotations.NullMarked;
