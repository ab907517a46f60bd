/** Links with a secret, for one mail to one receiver. */
@NullMarked
package se.halsolots.kernel.link;

import org.jspecify.annotations.NullMarked;
