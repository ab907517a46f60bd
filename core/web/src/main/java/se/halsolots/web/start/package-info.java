/**
 * What happens when the portal starts: checks, migrations, content, and the words on the console.
 */
@NullMarked
package se.halsolots.web.start;

import org.jspecify.annotations.NullMarked;
