/**
 * What the region sees of its nodes side by side: the one place that looks across the wall between
 * tenants. It only reads, only counts, never shows a person, and notes who looked.
 */
@NullMarked
package se.halsolots.reporting.overview;

import org.jspecify.annotations.NullMarked;
