package se.halsolots.far.internal;

import java.util.List;
import java.util.Set;
import se.halsolots.spi.Permission;
import se.halsolots.spi.Permission.Role;

/** What staff may be allowed to. */
public final class FarRights {

  /** Keeping clinics and their links, and seeing what became of their slips. */
  public static final Permission CLINICS =
      Permission.of("far.clinics.manage", "permission.clinics");

  /** Giving leaders the links for their doors. */
  public static final Permission DOORS =
      new Permission(
          "far.doors.manage",
          "permission.doors",
          Set.of(Role.COORDINATOR, Role.NODE_ADMINISTRATOR, Role.HEALTH_PILOT, Role.EDITOR));

  /** Reading who has asked to be contacted. */
  public static final Permission CONTACTS =
      new Permission(
          "far.contacts.read",
          "permission.contacts",
          Set.of(Role.NODE_ADMINISTRATOR, Role.HEALTH_PILOT));

  private FarRights() {}

  /** All of them. */
  public static List<Permission> all() {
    return List.of(CLINICS, DOORS, CONTACTS);
  }
}
