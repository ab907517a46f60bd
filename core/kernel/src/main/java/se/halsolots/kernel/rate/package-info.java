/** How often somebody may try something: brakes against guessing and flooding. */
@NullMarked
package se.halsolots.kernel.rate;

import org.jspecify.annotations.NullMarked;
