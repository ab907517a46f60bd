package se.halsolots.kernel.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a member of staff may be allowed to do in a node. Roles are sets of these. */
public enum StaffPermission {
  /** See the node's activities, organisers, places and articles in every standing. */
  CATALOGUE_READ("catalogue.read"),
  /** Write them. */
  CATALOGUE_EDIT("catalogue.edit"),
  /** Show them to residents, take them away, confirm that they still hold. */
  CATALOGUE_PUBLISH("catalogue.publish"),
  /** Decide which of the shared activities the node shows. */
  CATALOGUE_SELECT("catalogue.select"),
  /** Take in many activities from a file or an address. */
  CATALOGUE_IMPORT("catalogue.import"),
  /** Write the activities of one's own organiser and send them in for review. */
  OWN_ACTIVITIES("activities.own"),
  /** Read and answer residents who asked to be contacted. */
  REQUESTS_ANSWER("requests.answer"),
  /** Give others accounts and roles in the node. */
  STAFF_MANAGE("staff.manage"),
  /** Turn modules on and off in the node, set them, and have their data handed out or erased. */
  MODULES_MANAGE("modules.manage"),
  /** Read who did what in the node. */
  AUDIT_READ("audit.read"),
  /** See figures of all nodes side by side. */
  OVERVIEW_READ("overview.read");

  private final String code;

  StaffPermission(String code) {
    this.code = code;
  }

  /** Its name in {@code roles.properties}, for example {@code catalogue.edit}. */
  public String code() {
    return code;
  }

  public static Optional<StaffPermission> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
