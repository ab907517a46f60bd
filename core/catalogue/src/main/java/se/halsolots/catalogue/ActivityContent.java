package se.halsolots.catalogue;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.Language;

/**
 * What an activity says about itself, apart from who arranges it, where and when. The same record
 * comes from an import, from the staff's form and from a stored activity.
 *
 * @param texts by language; Swedish is always there
 * @param leaderLanguages ISO 639 codes of the languages that a leader speaks, for example {@code
 *     ar}
 * @param selfGuided set for a place that one uses on one's own (outdoor gym, trail): no leader, no
 *     time
 * @param extra values of fields that plugins add, by {@code <plugin>.<field>}; also of plugins that
 *     are not there at present
 */
public record ActivityContent(
    Map<Language, ActivityText> texts,
    ActivityType type,
    Optional<SelfGuidedKind> selfGuided,
    Set<HealthDimension> dimensions,
    Set<TargetArea> targetAreas,
    Set<TargetGroup> targetGroups,
    AgeRange ages,
    Set<String> leaderLanguages,
    Optional<Intensity> intensity,
    Cost cost,
    Booking booking,
    String bookingTo,
    ContactPoint contact,
    Attendance attendance,
    String onlineLink,
    Optional<String> image,
    Reach reach,
    Map<String, String> extra) {

  public ActivityContent {
    texts = Map.copyOf(texts);
    dimensions = Set.copyOf(dimensions);
    targetAreas = Set.copyOf(targetAreas);
    targetGroups = Set.copyOf(targetGroups);
    leaderLanguages = Set.copyOf(leaderLanguages);
    extra = Map.copyOf(extra);
    if (!texts.containsKey(Language.SWEDISH)) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "an activity needs a Swedish text, this one has " + texts.keySet());
    }
    if (image.isPresent()
        && texts.values().stream().anyMatch(text -> text.imageAlternative().isBlank())) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "the image "
              + image.get()
              + " needs an alternative text in every language of the activity");
    }
  }

  /** The Swedish text, which every activity has. */
  public ActivityText swedish() {
    return Objects.requireNonNull(texts.get(Language.SWEDISH));
  }

  /** The text in that language, or else the Swedish one. */
  public ActivityText text(Language language) {
    return texts.getOrDefault(language, swedish());
  }

  /** The same with other words. */
  public ActivityContent withTexts(Map<Language, ActivityText> newTexts) {
    return new ActivityContent(
        newTexts,
        type,
        selfGuided,
        dimensions,
        targetAreas,
        targetGroups,
        ages,
        leaderLanguages,
        intensity,
        cost,
        booking,
        bookingTo,
        contact,
        attendance,
        onlineLink,
        image,
        reach,
        extra);
  }

  /** The same with other values of plugins' fields. */
  public ActivityContent withExtra(Map<String, String> newExtra) {
    return new ActivityContent(
        texts,
        type,
        selfGuided,
        dimensions,
        targetAreas,
        targetGroups,
        ages,
        leaderLanguages,
        intensity,
        cost,
        booking,
        bookingTo,
        contact,
        attendance,
        onlineLink,
        image,
        reach,
        newExtra);
  }
}
