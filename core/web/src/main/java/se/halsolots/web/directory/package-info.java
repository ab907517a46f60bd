/** Organisers, places, and places to use on one's own: lists of them, and a page for each. */
@NullMarked
package se.halsolots.web.directory;

import org.jspecify.annotations.NullMarked;
