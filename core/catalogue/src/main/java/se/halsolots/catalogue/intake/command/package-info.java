/**
 * Imports from the command line: asks the running portal by files in its data folder. Needs nothing
 * but Java.
 */
@NullMarked
package se.halsolots.catalogue.intake.command;

import org.jspecify.annotations.NullMarked;
