/**
 * Lives beside the portal in the server, lets plugins in and takes out those that bring it down.
 */
@NullMarked
package se.halsolots.guard.watch;

import org.jspecify.annotations.NullMarked;
