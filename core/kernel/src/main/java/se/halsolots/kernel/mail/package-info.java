/** Mails that the portal sends: kept with what they tell of, sent afterwards, tried again. */
@NullMarked
package se.halsolots.kernel.mail;

import org.jspecify.annotations.NullMarked;
