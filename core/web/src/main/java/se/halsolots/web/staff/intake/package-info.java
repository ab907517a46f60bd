/** Where staff take in many activities at once: from a file or an address, after a look at it. */
@NullMarked
package se.halsolots.web.staff.intake;

import org.jspecify.annotations.NullMarked;
