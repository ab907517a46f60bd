package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.intake.desk.ImportCounts;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.TenantId;

/**
 * One import: asked for, running, ended. Each portion's result is added in the transaction that
 * takes the portion in, so that after a crash it goes on exactly where it was.
 */
@Entity
@Table(name = "cat_import")
public class CatalogueImport {

  private static final int MAX_MESSAGE = 2_000;

  @Id private String id;
  private String owner;
  private String source;
  private String address;
  private boolean publish;

  @Enumerated(EnumType.STRING)
  private ImportState status;

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

  @Column(name = "twin_count")
  private long twins;

  @Column(name = "undone_count")
  private long undone;

  /** How many items it has, once it was looked through. */
  @Column(name = "expected_items")
  private long expected;

  /** What whoever sent the file calls it. */
  @Column(name = "file_name")
  private String fileName = "";

  @Column(name = "asked_by")
  private String askedBy = "";

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
    this.status = ImportState.RUNNING;
    this.askedAt = now;
  }

  /** Begins as something that staff want to look at first. */
  void lookFirst(String name, String by) {
    status = ImportState.LOOKING;
    fileName = ImportFault.cut(name, 300);
    askedBy = ImportFault.cut(by, 150);
  }

  /** Begins from its first item. */
  void fromTheBeginning() {
    itemsDone = 0;
    created = 0;
    changed = 0;
    unchanged = 0;
    removed = 0;
    refused = 0;
    faults = 0;
    twins = 0;
  }

  /** What would have become of its items, if it ends before anything was taken in. */
  private void forgetWhatNeverCame() {
    if (status == ImportState.LOOKING || status == ImportState.LOOKED) {
      created = 0;
      changed = 0;
      unchanged = 0;
      removed = 0;
      twins = 0;
    }
  }

  /** Some of what would be new looks like what is there already. */
  void foundTwins(int found) {
    twins += found;
  }

  /** It was looked through to its end. */
  void looked(Instant now) {
    become(ImportState.LOOKED, ImportState.LOOKING);
    expected = itemsDone;
    endedAt = now;
  }

  /** Somebody wants it taken in. */
  void start() {
    become(ImportState.RUNNING, ImportState.LOOKED);
    long found = twins;
    fromTheBeginning();
    twins = found;
    endedAt = null;
  }

  void cancel(Instant now) {
    forgetWhatNeverCame();
    become(ImportState.CANCELLED, ImportState.LOOKING, ImportState.LOOKED, ImportState.RUNNING);
    endedAt = now;
  }

  /** Somebody wants its doings undone. */
  void takeBack() {
    become(ImportState.TAKING_BACK, ImportState.DONE, ImportState.CANCELLED, ImportState.FAILED);
  }

  void undid(int doings) {
    undone += doings;
  }

  void tookBack() {
    become(ImportState.TAKEN_BACK, ImportState.TAKING_BACK);
  }

  private void become(ImportState next, ImportState... from) {
    if (!List.of(from).contains(status)) {
      throw new PortalException(
          ErrorCode.CONFLICT, "import %s is %s and cannot become %s".formatted(id, status, next));
    }
    status = next;
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
    status = ImportState.DONE;
    endedAt = now;
  }

  /**
   * It cannot go on.
   *
   * @param why a sentence for whoever asked for it
   */
  void fail(Instant now, String why) {
    forgetWhatNeverCame();
    if (status != ImportState.TAKING_BACK) {
      endedAt = now; // else it is when it was taken in: what was changed since is left alone
    }
    status = ImportState.FAILED;
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

  ImportState state() {
    return status;
  }

  /** When it came to its latest end. */
  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** All that is told about it. */
  ImportSheet sheet() {
    return new ImportSheet(
        UUID.fromString(id),
        source,
        fileName.isEmpty() ? lastPart(address) : fileName,
        publish,
        status,
        new ImportCounts(
            itemsDone, created, changed, unchanged, removed, refused, faults, twins, undone),
        expected,
        fileName.isEmpty() ? message : message.replace(lastPart(address), fileName),
        askedBy,
        askedAt,
        endedAt());
  }

  private static String lastPart(String address) {
    return ImportDownload.isAddress(address)
        ? address
        : address.substring(address.lastIndexOf('/') + 1);
  }

  Instant askedAt() {
    return askedAt;
  }
}
