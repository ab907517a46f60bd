/** Where staff change the catalogue: each desk asks what they may do, and keeps what was typed. */
@NullMarked
package se.halsolots.catalogue.desk;

import org.jspecify.annotations.NullMarked;
