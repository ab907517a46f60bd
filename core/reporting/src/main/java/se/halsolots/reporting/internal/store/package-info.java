/** What the figures are read from; only views that count. */
@NullMarked
package se.halsolots.reporting.internal.store;

import org.jspecify.annotations.NullMarked;
