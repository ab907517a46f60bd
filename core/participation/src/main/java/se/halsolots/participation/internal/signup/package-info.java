/** Events with a limited number of places and who has signed up, as they are stored. */
@NullMarked
package se.halsolots.participation.internal.signup;

import org.jspecify.annotations.NullMarked;
