/** What pages say to machines: schema.org data as JSON-LD. */
@NullMarked
package se.halsolots.web.structured;

import org.jspecify.annotations.NullMarked;
