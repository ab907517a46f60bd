/** Work that is done by itself: which server of several does it, and when its turn has come. */
@NullMarked
package se.halsolots.kernel.job;

import org.jspecify.annotations.NullMarked;
