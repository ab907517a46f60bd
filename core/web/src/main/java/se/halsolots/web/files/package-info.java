/** Finished bytes, and how they are sent: compressed, named, asked for again. */
@NullMarked
package se.halsolots.web.files;

import org.jspecify.annotations.NullMarked;
