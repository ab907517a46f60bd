/** Who works in the node, one's own account, and who did what. */
@NullMarked
package se.halsolots.web.staff.account;

import org.jspecify.annotations.NullMarked;
