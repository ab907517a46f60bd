/** What is declared of every address of the portal: who may, how often, what may be kept. */
@NullMarked
package se.halsolots.web.route;

import org.jspecify.annotations.NullMarked;
