package se.halsolots.participation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import se.halsolots.participation.ContactOutcome;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.ContactRequestId;
import se.halsolots.participation.ContactStatus;
import se.halsolots.participation.ContactWay;
import se.halsolots.participation.ContactWish;
import se.halsolots.participation.SuitableTime;

/**
 * That a resident asked the health pilots of a node to contact them. It belongs to that node; the
 * entity manager adds the node to every statement.
 */
@Entity
@Table(name = "part_contact_request")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(ContactRequest.Key.class)
public class ContactRequest {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  private String reference;

  @Column(name = "sent_key")
  private String sentKey;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "way_kind")
  private ContactWay.Kind wayKind;

  private String way;

  @Enumerated(EnumType.STRING)
  private SuitableTime suits;

  private String language;
  private String words;

  @Enumerated(EnumType.STRING)
  private ContactStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable ContactOutcome outcome;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "taken_by")
  private String takenBy = "";

  @Column(name = "taken_by_name")
  private String takenByName = "";

  @Column(name = "taken_at")
  private @Nullable Instant takenAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Version private int version;

  /** With the node in its key, so that no statement changes another node's row. */
  record Key(String tenantId, String id) {}

  protected ContactRequest() {}

  /**
   * A resident asks.
   *
   * @param sentKey of the form they sent: the same form sent twice asks once
   */
  public ContactRequest(
      UUID id, ContactReference reference, String sentKey, ContactWish wish, Instant at) {
    this.id = id.toString();
    this.reference = reference.value();
    this.sentKey = sentKey;
    this.status = ContactStatus.NEW;
    this.askedAt = at;
    amend(wish);
  }

  /** The resident sends the same form again, with something put right. */
  public final void amend(ContactWish wish) {
    this.name = wish.name();
    this.wayKind = wish.way().kind();
    this.way = wish.way().value();
    this.suits = wish.suits();
    this.language = wish.language();
    this.words = wish.words();
  }

  /** Somebody sees to it from now on. */
  public void take(String accountId, String accountName, Instant at) {
    this.status = ContactStatus.TAKEN;
    this.takenBy = accountId;
    this.takenByName = accountName;
    this.takenAt = at;
  }

  /** It has been dealt with. */
  public void close(ContactOutcome how, Instant at) {
    this.status = ContactStatus.CLOSED;
    this.outcome = how;
    this.closedAt = at;
  }

  /** It was closed too soon: whoever says so sees to it. */
  public void reopen(String accountId, String accountName, Instant at) {
    this.outcome = null;
    this.closedAt = null;
    take(accountId, accountName, at);
  }

  /** Forgets the person; what is left can only be counted. Nobody can name it any more. */
  public void erase() {
    this.status = ContactStatus.ERASED;
    this.reference = "-" + id.substring(id.length() - 11);
    this.sentKey = id;
    this.name = "-";
    this.way = "-";
    this.suits = SuitableTime.ANY;
    this.language = "-";
    this.words = "";
    this.takenBy = "";
    this.takenByName = "";
  }

  public ContactRequestId id() {
    return new ContactRequestId(UUID.fromString(id));
  }

  public ContactReference reference() {
    return new ContactReference(reference);
  }

  public ContactStatus status() {
    return status;
  }

  public Optional<ContactOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** The account of whoever sees to it; empty if nobody does. */
  public String takenBy() {
    return takenBy;
  }

  public String takenByName() {
    return takenByName;
  }

  /** What was asked. */
  public ContactWish wish() {
    return new ContactWish(name, new ContactWay(wayKind, way), suits, language, words);
  }
}
