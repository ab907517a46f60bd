/** Who works in a node, as those who run it decide: invitations, roles, passwords, farewells. */
@NullMarked
package se.halsolots.kernel.team;

import org.jspecify.annotations.NullMarked;
