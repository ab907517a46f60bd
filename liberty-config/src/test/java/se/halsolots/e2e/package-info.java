/** Tests of the running portal as its visitors meet it: over HTTP and in a real browser. */
@NullMarked
package se.halsolots.e2e;

import org.jspecify.annotations.NullMarked;
