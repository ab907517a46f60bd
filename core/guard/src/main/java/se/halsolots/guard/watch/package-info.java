/**
 * Lives beside the server in its process, lets plugins in and takes out those that bring it down.
 */
@NullMarked
package se.halsolots.guard.watch;

import org.jspecify.annotations.NullMarked;
