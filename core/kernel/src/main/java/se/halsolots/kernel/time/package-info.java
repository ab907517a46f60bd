/** The portal's clock. Nothing else asks the system for the time. */
@NullMarked
package se.halsolots.kernel.time;

import org.jspecify.annotations.NullMarked;
