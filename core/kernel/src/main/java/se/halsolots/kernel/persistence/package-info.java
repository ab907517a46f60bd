/** What lies under every module's persistence: migrations, and the wall between tenants. */
@NullMarked
package se.halsolots.kernel.persistence;

import org.jspecify.annotations.NullMarked;
