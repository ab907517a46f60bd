/** The folders of the server in which plugins lie, and moving jars between them. */
@NullMarked
package se.halsolots.installer.store;

import org.jspecify.annotations.NullMarked;
