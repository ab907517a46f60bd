/** What browsers and search engines ask for besides pages: colours, symbol, lists of addresses. */
@NullMarked
package se.halsolots.web.machine;

import org.jspecify.annotations.NullMarked;
