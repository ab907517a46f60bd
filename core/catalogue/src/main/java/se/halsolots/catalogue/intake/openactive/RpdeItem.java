package se.halsolots.catalogue.intake.openactive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.intake.mapping.SourceTimes;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * An item of a page: its envelope and what it tells. Data that stands without envelope (as in dumps
 * made from feeds) is its own envelope.
 *
 * @param sourceId kind and id together, which a feed guarantees to be unique, for example {@code
 *     SessionSeries/1402CBP20150217}
 */
record RpdeItem(
    String position,
    String sourceId,
    String kind,
    boolean deleted,
    JsonThing data,
    String modified) {

  private static final long TICKS_A_SECOND = 10_000_000L;
  private static final long TICKS_EPOCH = 62_135_596_800L;

  static RpdeItem of(String position, JsonThing item) {
    boolean enveloped = item.has("state") || item.has("data");
    JsonThing data = enveloped ? item.get("data") : item;
    String type = typeOf(data);
    String kind = enveloped ? item.text("kind") : type;
    String id = enveloped ? item.text("id", "@id") : data.text("@id", "id", "identifier");
    return new RpdeItem(
        position,
        id.isEmpty() ? "" : (kind.isEmpty() ? "item" : kind) + "/" + id,
        kind,
        item.text("state").equalsIgnoreCase("deleted"),
        data,
        item.text("modified"));
  }

  /** The type of the data, or what the kind says where the data say nothing. */
  String type() {
    String type = typeOf(data);
    return type.isEmpty() ? kind.substring(kind.lastIndexOf('.') + 1) : type;
  }

  /**
   * The last part of a type: {@code schema:Event} is an Event. Of several the first that counts.
   */
  static String typeOf(JsonThing data) {
    List<String> types =
        data.get("@type", "type").list().stream()
            .map(type -> type.text().replaceFirst("^.*[/#:]", ""))
            .toList();
    return types.stream()
        .filter(type -> !type.equals("Event"))
        .findFirst()
        .orElse(types.isEmpty() ? "" : types.get(0));
  }

  /**
   * When the source changed the item. Numbers are seconds, milliseconds, microseconds or .NET ticks
   * by their size; smaller ones are change numbers and tell no time.
   */
  Optional<Instant> modifiedAt() {
    String text = modified.replaceFirst("\\.0+$", "");
    if (!text.matches("[0-9]{1,18}")) {
      return SourceTimes.instant(modified, ZoneOffset.UTC);
    }
    long number = Long.parseLong(text);
    if (within(number, 1_000_000_000_000L, 5_000_000_000_000L)) {
      return Optional.of(Instant.ofEpochMilli(number));
    } else if (within(number, 1_000_000_000_000_000L, 5_000_000_000_000_000L)) {
      return Optional.of(Instant.ofEpochMilli(number / 1_000));
    } else if (within(number, 630_000_000_000_000_000L, 660_000_000_000_000_000L)) {
      return Optional.of(Instant.ofEpochSecond(number / TICKS_A_SECOND - TICKS_EPOCH));
    }
    return within(number, 1_200_000_000L, 5_000_000_000L)
        ? Optional.of(Instant.ofEpochSecond(number))
        : Optional.empty();
  }

  private static boolean within(long number, long from, long to) {
    return number >= from && number < to;
  }
}
