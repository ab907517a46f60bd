/** Looks at a plugin's jar before the portal does, without letting it near the portal. */
@NullMarked
package se.halsolots.installer.check;

import org.jspecify.annotations.NullMarked;
