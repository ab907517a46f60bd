/** Texts written by people, turned into HTML that is safe to show. */
@NullMarked
package se.halsolots.kernel.text;

import org.jspecify.annotations.NullMarked;
