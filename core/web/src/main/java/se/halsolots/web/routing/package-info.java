/** From an address to an answer: which tenant, which language, which page. */
@NullMarked
package se.halsolots.web.routing;

import org.jspecify.annotations.NullMarked;
