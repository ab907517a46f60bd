/** What residents asked, as it is stored: entities of one tenant each, and who finds them. */
@NullMarked
package se.halsolots.participation.internal.store;

import org.jspecify.annotations.NullMarked;
