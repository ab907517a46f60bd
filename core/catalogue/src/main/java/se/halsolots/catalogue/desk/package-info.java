/**
 * What staff do with activities: write, publish, take away, keep in order. Each method asks once
 * more who is at work and for which node.
 */
@NullMarked
package se.halsolots.catalogue.desk;

import org.jspecify.annotations.NullMarked;
