/** Addresses as squares to scan. */
@NullMarked
package se.halsolots.kernel.qr;

import org.jspecify.annotations.NullMarked;
