package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.spi.TenantId;

/**
 * One import: asked for, running, ended. Each portion's result is added in the transaction that
 * takes the portion in, so that after a crash it goes on exactly where it was.
 */
@Entity
@Table(name = "cat_import")
public class CatalogueImport {

  /** Where an import stands. */
  public enum Status {
    RUNNING,
    DONE,
    FAILED
  }

  private static final int MAX_MESSAGE = 2_000;

  @Id private String id;
  private String owner;
  private String source;
  private String address;
  private boolean publish;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "items_done")
  private long itemsDone;

  @Column(name = "created_count")
  private long created;

  @Column(name = "changed_count")
  private long changed;

  @Column(name = "unchanged_count")
  private long unchanged;

  @Column(name = "removed_count")
  private long removed;

  @Column(name = "refused_count")
  private long refused;

  @Column(name = "fault_count")
  private long faults;

  private String message = "";

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Version private int version;

  protected CatalogueImport() {}

  CatalogueImport(UUID id, IntakeOrder order, String address, Instant now) {
    this.id = id.toString();
    this.owner = order.owner().value();
    this.source = order.source();
    this.publish = order.publish();
    this.address = address;
    this.status = Status.RUNNING;
    this.askedAt = now;
  }

  /** A portion of that many items was taken in. */
  void advance(int items, IntakeTally tally) {
    itemsDone += items;
    created += tally.createdCount();
    changed += tally.changedCount();
    unchanged += tally.unchangedCount();
    removed += tally.removedCount();
    refused += tally.refusedCount();
    faults += tally.faults().size();
  }

  void end(Instant now) {
    status = Status.DONE;
    endedAt = now;
  }

  /**
   * It cannot go on.
   *
   * @param why a sentence for whoever asked for it
   */
  void fail(Instant now, String why) {
    status = Status.FAILED;
    endedAt = now;
    message = why.length() <= MAX_MESSAGE ? why : why.substring(0, MAX_MESSAGE);
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  IntakeOrder order() {
    return new IntakeOrder(new TenantId(owner), source, publish);
  }

  /** The file or address that is read. */
  String address() {
    return address;
  }

  long itemsDone() {
    return itemsDone;
  }

  long faultCount() {
    return faults;
  }

  /** What became of it, for people. */
  ImportReport report() {
    return new ImportReport(
        UUID.fromString(id),
        new TenantId(owner),
        source,
        status,
        new ImportReport.Counts(itemsDone, created, changed, unchanged, removed, refused, faults),
        message);
  }

  Instant askedAt() {
    return askedAt;
  }
}
