/**
 * The house rules as tests, each with its reason: over the classes, the views, the texts, the docs.
 */
@NullMarked
package se.halsolots.architecture;

import org.jspecify.annotations.NullMarked;
