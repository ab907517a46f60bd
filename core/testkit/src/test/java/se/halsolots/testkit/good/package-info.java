/** A plugin that keeps every contract; tests spoil one thing of it at a time. */
@NullMarked
package se.halsolots.testkit.good;

import org.jspecify.annotations.NullMarked;
