package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.OccasionChange;

/** The row behind an {@link OccasionChange}. */
@Embeddable
class OccasionFate {

  @Column(name = "moved_to")
  private @Nullable LocalDateTime movedTo;

  private String note;

  protected OccasionFate() {}

  OccasionFate(OccasionChange change) {
    this.movedTo = change.movedTo().orElse(null);
    this.note = change.note();
  }

  OccasionChange change() {
    return new OccasionChange(Optional.ofNullable(movedTo), note);
  }
}
