package se.halsolots.far.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Somebody with a slip who has asked to be contacted, and has agreed that this is kept. */
@Entity
@Table(name = "far_contact")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Contact.Key.class)
class Contact {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "slip_id")
  private String slipId;

  private String code;
  private String person;
  private String way;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "gone_at")
  private Instant goneAt;

  @Version private int version;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String slipId) {}

  protected Contact() {}

  Contact(Slip slip, String person, String way, Instant madeAt, Instant goneAt) {
    this.slipId = slip.id();
    this.code = slip.code();
    this.madeAt = madeAt;
    this.goneAt = goneAt;
    change(person, way);
  }

  /** The person has written something else; what was agreed to, and until when, stays. */
  final void change(String newPerson, String newWay) {
    this.person = newPerson;
    this.way = newWay;
  }

  /** Whether the person is meant, known by a name or by a way to be reached. */
  boolean isAbout(String about) {
    String wanted = plain(about);
    return !wanted.isEmpty() && (plain(person).equals(wanted) || plain(way).equals(wanted));
  }

  /** Without regard to case and to how numbers are grouped. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s()-]", "");
  }

  String slipId() {
    return slipId;
  }

  String code() {
    return code;
  }

  String person() {
    return person;
  }

  String way() {
    return way;
  }

  Instant madeAt() {
    return madeAt;
  }

  Instant goneAt() {
    return goneAt;
  }
}
