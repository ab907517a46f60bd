/** Tells every server that something has changed that it keeps in memory. */
@NullMarked
package se.halsolots.kernel.revision;

import org.jspecify.annotations.NullMarked;
