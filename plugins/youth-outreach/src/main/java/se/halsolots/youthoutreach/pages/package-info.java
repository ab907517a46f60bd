/** The pages of the module, for young people and for those who work with them. */
@NullMarked
package se.halsolots.youthoutreach.pages;

import org.jspecify.annotations.NullMarked;
