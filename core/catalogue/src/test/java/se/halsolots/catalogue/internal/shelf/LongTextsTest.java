package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.internal.store.StoredWorld;

class LongTextsTest {

  private static final ActivityId WALK = new ActivityId(UUID.randomUUID());

  private final LongTexts texts = readingFrom(new CountingStore());
  private int read;

  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the field
  private static LongTexts readingFrom(LongTextStore store) {
    LongTexts texts = new LongTexts();
    texts.store = store;
    return texts;
  }

  /** Counts how often it is read. */
  private final class CountingStore extends LongTextStore {
    @Override
    public Optional<LongTexts.ActivityTexts> activity(ActivityId id) {
      read++;
      return Optional.of(
          new LongTexts.ActivityTexts(StoredWorld.chairGymnastics(), Map.of(), List.of(), ""));
    }
  }

  @Test
  void a_revision_is_read_once() {
    texts.activity(WALK, 1);
    texts.activity(WALK, 1);
    assertThat(read).isEqualTo(1);
    texts.activity(WALK, 2);
    assertThat(read).isEqualTo(2);
  }

  @Test
  void who_else_arranges_it_is_read_anew_when_organisers_have_changed() {
    texts.activity(WALK, 1);
    texts.organisersChanged();
    texts.activity(WALK, 1);
    assertThat(read).isEqualTo(2);
  }
}
