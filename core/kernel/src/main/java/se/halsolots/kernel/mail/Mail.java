package se.halsolots.kernel.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A mail on its way, or what is left of one that has arrived. */
@Entity
@Table(name = "ker_mail")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Mail.Key.class)
class Mail {

  /** Where a mail is. */
  enum State {
    /** It is to be sent, for the first time or again. */
    WAITING,
    /** The mail server has it. */
    SENT,
    /** Nobody took it for a day. */
    FAILED
  }

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  @Column(name = "plugin")
  private String plugin;

  private String recipient;
  private String subject;
  private String body;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  private int tries;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "due_at")
  private Instant dueAt;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String id) {}

  protected Mail() {}

  Mail(UUID id, String plugin, Letter letter, Instant at) {
    this.id = id.toString();
    this.plugin = plugin;
    this.recipient = letter.to();
    this.subject = letter.subject();
    this.body = letter.text();
    this.state = State.WAITING;
    this.madeAt = at;
    this.dueAt = at;
  }

  String id() {
    return id;
  }

  int tries() {
    return tries;
  }

  Letter letter() {
    return new Letter(recipient, subject, body);
  }
}
