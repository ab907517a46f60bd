package se.halsolots.catalogue.intake.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.halsolots.catalogue.ActivityType;

/** Guesses the kind of an activity from English or Swedish words about it. */
public final class ActivityTypes {

  private static final List<Map.Entry<Pattern, ActivityType>> SIGNS =
      List.of(
          sign(
              "language caf|språkcaf|english language|conversation class|\\besl\\b|\\besol\\b",
              ActivityType.LANGUAGE_CAFE),
          sign("\\baqua|swim|simning|simträn|vattengym|vattenträn|hydrotherap", ActivityType.WATER),
          sign(
              "yoga|pilates|tai ?chi|qi ?gong|mindful|meditat|avspänning|avslappning|relaxation|breathwork",
              ActivityType.CALM),
          sign("\\bdanc|\\bdans|zumba|ballet|salsa|\\bballroom", ActivityType.DANCE),
          sign(
              "football|fotboll|tennis|badminton|basket|volleyboll|volleyball|hockey|boule|\\bbowls?\\b|golf|cricket|netball|innebandy|\\bsports?\\b|boccia|cycling|running",
              ActivityType.SPORT),
          sign("\\bwalk|promenad|hiking|vandring|stavgång", ActivityType.WALK),
          sign(
              "gym|exercise|fitness|aerobic|träning|gympa|circuit|keep fit|styrka|workout",
              ActivityType.GROUP_EXERCISE),
          sign("\\bmeal|food|cooking|nutrition|matlag|kitchen|lunch", ActivityType.FOOD),
          sign("garden|odling|trädgård|nature|natur\\b|wildlife|forest|skog", ActivityType.NATURE),
          sign(
              "\\barts?\\b|craft|music|musik|\\bsing|körsång|skapande|måla|painting|knit|sticka|theatre|teater",
              ActivityType.CREATIVE),
          sign("lecture|föreläs|\\btalk\\b|seminar", ActivityType.LECTURE),
          sign("workshop|verkstad", ActivityType.WORKSHOP),
          sign(
              "counsel|support group|samtal|peer support|bereave|sorgegrupp|therapy group|stödgrupp",
              ActivityType.CONVERSATION_GROUP),
          sign(
              "advice|advis|rådgiv|information and referral|legal|benefit|job |employment|health screening|clinic|\\bdental|medical",
              ActivityType.ADVICE),
          sign(
              "course|class(es)?\\b|\\bkurs|education|training|literacy|tutoring|cirkel",
              ActivityType.COURSE));

  private static final int ENOUGH = 2_000;

  private ActivityTypes() {}

  /** The first kind that a word speaks for; empty if none does. */
  public static Optional<ActivityType> guess(String words) {
    String lower = words.substring(0, Math.min(words.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    return SIGNS.stream()
        .filter(sign -> sign.getKey().matcher(lower).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map.Entry<Pattern, ActivityType> sign(String pattern, ActivityType type) {
    return Map.entry(Pattern.compile(pattern), type);
  }
}
