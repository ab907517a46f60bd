/** Imports: from items read to activities stored, resumable, each fault kept. */
@NullMarked
package se.halsolots.catalogue.internal.intake;

import org.jspecify.annotations.NullMarked;
