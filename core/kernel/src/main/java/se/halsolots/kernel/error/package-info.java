/**
 * Errors that name the bad value and the remedy, each with a code that one place maps to page,
 * problem document and log level.
 */
@NullMarked
package se.halsolots.kernel.error;

import org.jspecify.annotations.NullMarked;
