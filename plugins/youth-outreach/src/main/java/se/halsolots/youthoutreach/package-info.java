/** Outreach to young people of 16 to 25: a way in for them, visits, weeks to try things, codes. */
@NullMarked
package se.halsolots.youthoutreach;

import org.jspecify.annotations.NullMarked;
