/** The command {@code liberty-config/plugins}. */
@NullMarked
package se.halsolots.installer.command;

import org.jspecify.annotations.NullMarked;
