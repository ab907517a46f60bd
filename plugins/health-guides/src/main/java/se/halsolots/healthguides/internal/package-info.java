/** What is known of guides, their training and their assignments, and how it is kept. */
@NullMarked
package se.halsolots.healthguides.internal;

import org.jspecify.annotations.NullMarked;
