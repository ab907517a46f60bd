/** Who did what in a node, for those who run it. */
@NullMarked
package se.halsolots.kernel.audit;

import org.jspecify.annotations.NullMarked;
