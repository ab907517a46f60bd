/** What a node's modules tell in figures and files, and what they keep about one person. */
@NullMarked
package se.halsolots.web.staff.figures;

import org.jspecify.annotations.NullMarked;
