/**
 * The plugin contract: what a plugin may offer to the portal, and what it may call in return.
 * Depends on Jakarta APIs and JSpecify only.
 */
@NullMarked
package se.halsolots.spi;

import org.jspecify.annotations.NullMarked;
