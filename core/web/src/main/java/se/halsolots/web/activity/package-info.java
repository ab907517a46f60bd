/** The page of one activity, and its calendar files. */
@NullMarked
package se.halsolots.web.activity;

import org.jspecify.annotations.NullMarked;
