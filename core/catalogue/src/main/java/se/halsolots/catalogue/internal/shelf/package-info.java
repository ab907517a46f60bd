/**
 * The catalogue as lists read it: in memory, arranged for each node, renewed by content version.
 */
@NullMarked
package se.halsolots.catalogue.internal.shelf;

import org.jspecify.annotations.NullMarked;
