package se.halsolots.catalogue.intake.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.halsolots.catalogue.OrganiserKind;

/** Guesses what kind of body an organiser is from its name, where the source does not say. */
public final class OrganiserKinds {

  private static final List<Map.Entry<Pattern, OrganiserKind>> SIGNS =
      List.of(
          sign("bibliotek|\\blibrary\\b", OrganiserKind.LIBRARY),
          sign(
              "vårdcentral|närhälsan|\\bclinic\\b|health cent|hospital",
              OrganiserKind.HEALTH_CENTRE),
          sign("kyrka|församling|pastorat|\\bchurch\\b|\\bparish\\b", OrganiserKind.CHURCH),
          sign(
              "\\babf\\b|studieförbund|vuxenskolan|medborgarskolan|sensus|bilda|studiefrämjandet",
              OrganiserKind.STUDY_ASSOCIATION),
          sign(
              "reumatiker|diabetesför|hjärt.*lung|cancerför|patientför|neuroförb",
              OrganiserKind.PATIENT_ASSOCIATION),
          sign("^region |västra götalandsregionen|\\bnhs\\b", OrganiserKind.REGION),
          sign(
              "kommun\\b|kommuns\\b|\\bcouncil\\b|municipality|^city of|^county of",
              OrganiserKind.MUNICIPALITY),
          sign("\\bab\\b|\\bltd\\b|limited|\\binc\\b|\\bllc\\b|\\bgmbh\\b", OrganiserKind.COMPANY));

  private OrganiserKinds() {}

  /** An association unless the name says otherwise: that is what most organisers are. */
  public static OrganiserKind guess(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SIGNS.stream()
        .filter(sign -> sign.getKey().matcher(lower).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OrganiserKind.ASSOCIATION);
  }

  private static Map.Entry<Pattern, OrganiserKind> sign(String pattern, OrganiserKind kind) {
    return Map.entry(Pattern.compile(pattern), kind);
  }
}
