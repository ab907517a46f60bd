/** How the resident site hosts plugins: their pages, their blocks, their texts. */
@NullMarked
package se.halsolots.web.plugin;

import org.jspecify.annotations.NullMarked;
