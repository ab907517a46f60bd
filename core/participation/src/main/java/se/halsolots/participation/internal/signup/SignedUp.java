package se.halsolots.participation.internal.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.SignUps.Outcome;

/** Somebody who has signed up, with a place or in the queue. */
@Entity
@Table(name = "part_sign_up")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(SignedUp.Key.class)
public class SignedUp {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String plugin;
  @Id private String event;
  @Id private int number;

  private String code;

  @Column(name = "form_key")
  private String formKey;

  private String nickname;
  private String contact;
  private String language;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "signed_at")
  private Instant signedAt;

  private boolean came;

  /** With the node in its key, so that no statement changes another node's row. */
  record Key(String tenantId, String plugin, String event, int number) {}

  protected SignedUp() {}

  /**
   * Somebody signs up.
   *
   * @param number their place in the order, from 1
   * @param code to find it by, 8 characters
   */
  public SignedUp(EventKey key, int number, String code, Person person, Outcome outcome) {
    this.plugin = key.plugin();
    this.event = key.event();
    this.number = number;
    this.code = code;
    this.formKey = person.formKey().isEmpty() ? code : person.formKey();
    this.nickname = person.nickname();
    this.contact = person.contact();
    this.language = person.language().code();
    this.outcome = outcome;
    this.signedAt = person.at();
  }

  /**
   * Who signs up.
   *
   * @param contact a way to reach them as it is stored; may be empty
   * @param formKey names the form they sent; may be empty
   * @param language that they read
   */
  public record Person(
      String nickname, String contact, String formKey, Language language, Instant at) {}

  /** Has a place from now on. */
  public void moveUp() {
    this.outcome = Outcome.PLACE;
  }

  public void came(boolean whether) {
    this.came = whether;
  }

  public int number() {
    return number;
  }

  public String code() {
    return code;
  }

  /** Empty when it has been erased. */
  public String nickname() {
    return nickname;
  }

  /** Empty if there was none, or when it has been erased. */
  public String contact() {
    return contact;
  }

  public Language language() {
    return Language.find(language).orElse(Language.SWEDISH);
  }

  public Outcome outcome() {
    return outcome;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public boolean hasCome() {
    return came;
  }
}
