/** What the portal does by itself with what residents asked: keep it once, erase it in time. */
@NullMarked
package se.halsolots.participation.internal.work;

import org.jspecify.annotations.NullMarked;
