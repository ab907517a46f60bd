/**
 * What is known of arenas, visits, weeks to try things, helpers and groups, and where it is kept.
 */
@NullMarked
package se.halsolots.youthoutreach.internal;

import org.jspecify.annotations.NullMarked;
