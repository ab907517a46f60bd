/** The settings of the whole portal: one table, each checked at start. */
@NullMarked
package se.halsolots.kernel.settings;

import org.jspecify.annotations.NullMarked;
