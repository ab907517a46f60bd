/** Counters of what happens in a tenant, by day and without people. */
@NullMarked
package se.halsolots.kernel.counter;

import org.jspecify.annotations.NullMarked;
