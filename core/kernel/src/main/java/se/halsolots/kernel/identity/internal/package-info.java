/** How accounts, grants and sessions are stored, and passwords kept. */
@NullMarked
package se.halsolots.kernel.identity.internal;

import org.jspecify.annotations.NullMarked;
