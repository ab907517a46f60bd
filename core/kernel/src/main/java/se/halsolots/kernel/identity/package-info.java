/**
 * Who works in the portal, where and as what: accounts, roles and their permissions, sessions.
 * Staff only; residents have no accounts.
 */
@NullMarked
package se.halsolots.kernel.identity;

import org.jspecify.annotations.NullMarked;
