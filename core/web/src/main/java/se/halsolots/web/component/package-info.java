/** Faces components for markup that repeats: written once, fast, the same on every page. */
@NullMarked
package se.halsolots.web.component;

import org.jspecify.annotations.NullMarked;
