/** Where residents ask to be contacted by a health pilot. */
@NullMarked
package se.halsolots.web.contact;

import org.jspecify.annotations.NullMarked;
