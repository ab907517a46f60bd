/** The pages for residents: what each shows, apart from its template. */
@NullMarked
package se.halsolots.web.resident;

import org.jspecify.annotations.NullMarked;
