package se.halsolots.kernel.identity;

import static se.halsolots.kernel.identity.StaffPermission.AUDIT_READ;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_EDIT;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_IMPORT;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_PUBLISH;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_READ;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_SELECT;
import static se.halsolots.kernel.identity.StaffPermission.MODULES_MANAGE;
import static se.halsolots.kernel.identity.StaffPermission.OVERVIEW_READ;
import static se.halsolots.kernel.identity.StaffPermission.OWN_ACTIVITIES;
import static se.halsolots.kernel.identity.StaffPermission.REQUESTS_ANSWER;
import static se.halsolots.kernel.identity.StaffPermission.STAFF_MANAGE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody is in a node. What a role may do is given here; a node may decide otherwise. */
public enum StaffRole {
  /** Runs the region: its own content and the overview of all nodes. Granted in the region only. */
  COORDINATOR(
      "coordinator",
      CATALOGUE_READ,
      CATALOGUE_EDIT,
      CATALOGUE_PUBLISH,
      CATALOGUE_SELECT,
      CATALOGUE_IMPORT,
      STAFF_MANAGE,
      MODULES_MANAGE,
      AUDIT_READ,
      OVERVIEW_READ),
  /** Runs a node. */
  NODE_ADMINISTRATOR(
      "node-administrator",
      CATALOGUE_READ,
      CATALOGUE_EDIT,
      CATALOGUE_PUBLISH,
      CATALOGUE_SELECT,
      CATALOGUE_IMPORT,
      REQUESTS_ANSWER,
      STAFF_MANAGE,
      MODULES_MANAGE,
      AUDIT_READ),
  /** Guides residents, in one node or several. */
  HEALTH_PILOT(
      "health-pilot",
      CATALOGUE_READ,
      CATALOGUE_EDIT,
      CATALOGUE_PUBLISH,
      CATALOGUE_SELECT,
      REQUESTS_ANSWER),
  /** Keeps a node's content. */
  EDITOR(
      "editor",
      CATALOGUE_READ,
      CATALOGUE_EDIT,
      CATALOGUE_PUBLISH,
      CATALOGUE_SELECT,
      CATALOGUE_IMPORT),
  /** Keeps the activities of one organiser; the node looks at them before residents do. */
  ORGANISER("organiser", OWN_ACTIVITIES);

  /** What whoever runs the region may do in every node besides. */
  private static final Set<StaffPermission> OF_THE_REGION = Set.of(CATALOGUE_READ);

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
  private final Set<StaffPermission> permissions;

  StaffRole(String code, StaffPermission... permissions) {
    this.code = code;
    Set<StaffPermission> given = EnumSet.noneOf(StaffPermission.class);
    given.addAll(Arrays.asList(permissions));
    this.permissions = Collections.unmodifiableSet(given);
  }

  /** Its name in addresses, files and texts, for example {@code health-pilot}. */
  public String code() {
    return code;
  }

  /** What it may do unless the node decides otherwise. */
  public Set<StaffPermission> permissions() {
    return permissions;
  }

  /**
   * What it may do in all the other nodes, where nobody has given it anything: whoever runs the
   * region looks at what the nodes offer, and changes nothing there.
   */
  public Set<StaffPermission> permissionsElsewhere() {
    return this == COORDINATOR ? OF_THE_REGION : Set.of();
  }

  public static Optional<StaffRole> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
