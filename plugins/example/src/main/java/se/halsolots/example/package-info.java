/** The smallest honest plugin: a tip for the day. Copy it to begin a new one. */
@NullMarked
package se.halsolots.example;

import org.jspecify.annotations.NullMarked;
