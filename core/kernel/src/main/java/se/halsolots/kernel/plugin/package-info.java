/** Finds the plugins, keeps a broken one from harming the others, and asks them what they offer. */
@NullMarked
package se.halsolots.kernel.plugin;

import org.jspecify.annotations.NullMarked;
