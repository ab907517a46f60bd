/**
 * The tenants are data, not code: the portal reads their folders as they lie beside this module's
 * pom. The module holds their test, and no class must ever be here.
 */
@NullMarked
package se.halsolots.tenants;

import org.jspecify.annotations.NullMarked;
