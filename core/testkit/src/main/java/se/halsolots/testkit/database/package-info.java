/** The databases that data-access tests run on, made fresh for each test class. */
@NullMarked
package se.halsolots.testkit.database;

import org.jspecify.annotations.NullMarked;
