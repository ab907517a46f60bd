/**
 * What all forms have in common, residents' and staff's: what was sent and by whom, what is wrong
 * with it, choices.
 */
@NullMarked
package se.halsolots.web.form;

import org.jspecify.annotations.NullMarked;
