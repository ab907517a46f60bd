package se.halsolots.kernel.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Part of a draft: no column holds the longest whole. */
@Entity
@Table(name = "ker_draft")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(DraftPiece.Key.class)
class DraftPiece {

  /** As many characters as the column holds. */
  static final int LONGEST = 32_000;

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "account_id")
  private String accountId;

  @Id
  @Column(name = "form_key")
  private String formKey;

  @Id private int piece;

  @Column(name = "saved_at")
  private Instant savedAt;

  private String content;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String accountId, String formKey, int piece) {}

  protected DraftPiece() {}

  DraftPiece(String accountId, String formKey, int piece, String content, Instant savedAt) {
    this.accountId = accountId;
    this.formKey = formKey;
    this.piece = piece;
    become(content, savedAt);
  }

  /** Holds other text now. */
  final void become(String newContent, Instant at) {
    this.content = newContent;
    this.savedAt = at;
  }

  int piece() {
    return piece;
  }

  String content() {
    return content;
  }

  Instant savedAt() {
    return savedAt;
  }
}
