/**
 * How templates are asked for HTML: with a request that says nothing but what they need, and the
 * answer caught; and the parts that plugins render by themselves.
 */
@NullMarked
package se.halsolots.web.template;

import org.jspecify.annotations.NullMarked;
