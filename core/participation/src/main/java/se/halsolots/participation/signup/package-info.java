/** Signing up for what plugins offer: never more people than places, and a queue behind them. */
@NullMarked
package se.halsolots.participation.signup;

import org.jspecify.annotations.NullMarked;
