package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an activity was taken in from, so that the next import finds it again. */
@Embeddable
public class ActivitySource {

  @Column(name = "source")
  private String name;

  @Column(name = "source_id")
  private @Nullable String sourceId;

  @Column(name = "source_modified")
  private @Nullable Instant modified;

  @Column(name = "source_digest")
  private String digest;

  protected ActivitySource() {}

  private ActivitySource(
      String name, @Nullable String sourceId, Optional<Instant> modified, String digest) {
    this.name = name;
    this.sourceId = sourceId;
    this.modified = modified.orElse(null);
    this.digest = digest;
  }

  /**
   * The node itself wrote it. Such a one is named by its own id, so that no two are alike: Derby
   * takes two rows without an id for the same.
   */
  static ActivitySource ourselves(UUID activity) {
    return new ActivitySource("", activity.toString(), Optional.empty(), "");
  }

  /**
   * An item of a source.
   *
   * @param digest of the item as read; the same digest again means that nothing changed
   */
  public static ActivitySource of(
      String name, String sourceId, Optional<Instant> modified, String digest) {
    return new ActivitySource(name, sourceId, modified, digest);
  }

  /** The same, but gone at the source: should it come again, it counts as changed. */
  public ActivitySource gone() {
    return new ActivitySource(name, sourceId, modified(), "");
  }

  public String name() {
    return name;
  }

  public Optional<String> sourceId() {
    return Optional.ofNullable(sourceId);
  }

  public Optional<Instant> modified() {
    return Optional.ofNullable(modified);
  }

  public String digest() {
    return digest;
  }
}
