/** The portal's secret, and what is derived from it. */
@NullMarked
package se.halsolots.kernel.secret;

import org.jspecify.annotations.NullMarked;
