/** A plugin that adds fields to activities, for the tests of pages that show them. */
@NullMarked
package se.halsolots.web.fields;

import org.jspecify.annotations.NullMarked;
