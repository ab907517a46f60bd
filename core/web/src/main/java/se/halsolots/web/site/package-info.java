/**
 * One tenant's portal in one language: its words, its addresses, how it says times and languages.
 */
@NullMarked
package se.halsolots.web.site;

import org.jspecify.annotations.NullMarked;
