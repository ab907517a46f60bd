/** Names of things: identifiers for machines, and readable parts of addresses. */
@NullMarked
package se.halsolots.kernel.id;

import org.jspecify.annotations.NullMarked;
