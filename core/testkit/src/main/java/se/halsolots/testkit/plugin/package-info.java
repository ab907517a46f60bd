/**
 * For those who write plugins: a portal of paper to try a plugin in ({@link
 * se.halsolots.testkit.plugin.TestContext}), and the contracts that every plugin keeps.
 */
@NullMarked
package se.halsolots.testkit.plugin;

import org.jspecify.annotations.NullMarked;
