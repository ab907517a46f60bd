/**
 * Tenants: the region and its municipality nodes, read from their folders, and the tenant of the
 * work at hand.
 */
@NullMarked
package se.halsolots.kernel.tenancy;

import org.jspecify.annotations.NullMarked;
