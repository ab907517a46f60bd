/** Clinics, doors and slips: what is kept of them and what may be done with them. */
@NullMarked
package se.halsolots.far.internal;

import org.jspecify.annotations.NullMarked;
