/** What the kernel's tests share. */
@NullMarked
package se.halsolots.kernel.testing;

import org.jspecify.annotations.NullMarked;
