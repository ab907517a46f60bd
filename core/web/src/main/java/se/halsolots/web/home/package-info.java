/** The start pages: a node's, and the region's that leads to all nodes. */
@NullMarked
package se.halsolots.web.home;

import org.jspecify.annotations.NullMarked;
