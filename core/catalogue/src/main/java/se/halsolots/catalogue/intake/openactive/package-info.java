/**
 * OpenActive feeds: RPDE 1.0 pages with items of the Modelling Opportunity Data 2.0 model and its
 * forerunners.
 */
@NullMarked
package se.halsolots.catalogue.intake.openactive;

import org.jspecify.annotations.NullMarked;
