/** What has been typed into forms and not been sent yet. */
@NullMarked
package se.halsolots.kernel.draft;

import org.jspecify.annotations.NullMarked;
