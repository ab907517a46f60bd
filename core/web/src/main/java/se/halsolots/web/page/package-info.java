/** What a page is: a visit goes in, an answer comes out. */
@NullMarked
package se.halsolots.web.page;

import org.jspecify.annotations.NullMarked;
