package se.halsolots.catalogue.internal.shelf;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.SeriesContent;

/**
 * One for many that are equal: a hundred thousand activities repeat the same prices, contacts,
 * rules and empty texts, and the database hands out each of them anew. What nobody uses any more
 * goes.
 */
final class SharedValues {

  private final Interner<Object> values = Interner.newWeakInterner();

  /** The value, or one that is equal to it. */
  @SuppressWarnings("unchecked") // equal values serve as the same type: records, strings, sets
  <T> T one(T value) {
    return (T) values.intern(value);
  }

  /** The same content without its long texts, which stay in the database. */
  ActivityContent shortened(ActivityContent full) {
    return new ActivityContent(
        full.texts().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, text -> shortened(text.getValue()))),
        full.type(),
        one(full.selfGuided()),
        one(full.dimensions()),
        one(full.targetAreas()),
        one(full.targetGroups()),
        one(full.ages()),
        one(full.leaderLanguages()),
        one(full.intensity()),
        one(full.cost()),
        full.booking(),
        one(full.bookingTo()),
        one(full.contact()),
        full.attendance(),
        one(full.onlineLink()),
        one(full.image()),
        full.reach(),
        one(full.extra()));
  }

  private ActivityText shortened(ActivityText text) {
    return new ActivityText(
        text.title(), text.summary(), "", "", "", "", one(text.imageAlternative()));
  }

  List<SeriesContent> series(List<SeriesContent> series) {
    return series.stream()
        .map(
            one ->
                new SeriesContent(
                    one.start(),
                    one(one.length()),
                    one(one.zone()),
                    one(one.rule()),
                    one(one.breaks()),
                    one(one.changes())))
        .toList();
  }
}
