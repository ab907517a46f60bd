/** The stored catalogue: entities with their life stories, and the repositories that find them. */
@NullMarked
package se.halsolots.catalogue.internal.store;

import org.jspecify.annotations.NullMarked;
