/** What tests of several packages of the catalogue share: nodes, and activities to write. */
@NullMarked
package se.halsolots.catalogue.testing;

import org.jspecify.annotations.NullMarked;
