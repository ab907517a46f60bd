/** Tests inside the assembled web application on Open Liberty, with Derby in memory. */
@NullMarked
package se.halsolots.it;

import org.jspecify.annotations.NullMarked;
