package se.halsolots.web.staff.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.Choice;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.activity.FormField.Kind;
import se.halsolots.web.staff.door.StaffVisit;

/** Which fields the form of an activity has, in which order, with which words. */
final class FormPlan {

  static final String PLACES = "places";
  static final String ORGANISERS = "organisers";

  /** The words of an activity in each language, with the rows of the field; 0 for a line. */
  static final List<String> TEXTS =
      List.of(
          "title",
          "summary",
          "description",
          "whoMeetsYou",
          "whatToBring",
          "howToGetThere",
          "imageAlternative");

  private static final List<String> OFTEN_SPOKEN =
      List.of("sv", "en", "ar", "so", "fa", "fi", "ti", "uk", "ku", "bs", "pl", "es", "th");

  /** Part of the form. */
  record Part(String key, String title, List<FormField> fields) {}

  private final Words words;
  private final Words residents;
  private final Directory directory;
  private final List<Language> languages;
  private final Set<String> spoken;
  private final PluginParts plugins;

  /**
   * @param written languages that are to be offered besides the node's
   * @param spoken codes of languages that are to be offered besides those often spoken
   * @param plugins what plugins add
   */
  FormPlan(
      StaffVisit visit,
      Directory directory,
      Collection<Language> written,
      Set<String> spoken,
      PluginParts plugins) {
    this.words = visit.words();
    this.residents = visit.visit().words();
    this.directory = directory;
    this.languages = languages(visit, written);
    this.spoken = new LinkedHashSet<>(OFTEN_SPOKEN);
    this.spoken.addAll(spoken);
    this.plugins = plugins;
  }

  private static List<Language> languages(StaffVisit visit, Collection<Language> written) {
    Set<Language> all = new LinkedHashSet<>(List.of(Language.EASY_SWEDISH, Language.ENGLISH));
    all.addAll(visit.tenant().languages());
    all.addAll(written);
    all.remove(Language.SWEDISH);
    return List.copyOf(all);
  }

  /** The languages that one can write in, besides Swedish. */
  List<Language> languages() {
    return languages;
  }

  /** The name of the field of a text in a language. */
  static String named(String text, Language language) {
    return language == Language.SWEDISH ? text : text + "-" + language.code();
  }

  /** All fields. */
  List<FormField> fields() {
    List<FormField> all = new ArrayList<>();
    parts().forEach(part -> all.addAll(part.fields()));
    languages.forEach(language -> all.addAll(in(language)));
    return all;
  }

  /** The fields in Swedish and those without language, part by part. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        part("what", text("title"), text("summary"), text("description"), type(), selfGuided()));
    parts.add(part("where", place(), attendance(), line("onlineLink")));
    parts.add(part("who", organiser(), several("coOrganiser", ORGANISERS)));
    parts.add(part("join", join()));
    parts.add(part("first", text("whoMeetsYou"), text("whatToBring"), text("howToGetThere")));
    parts.add(part("fit", fit()));
    parts.addAll(plugins.parts());
    parts.add(part("image", line("image"), text("imageAlternative")));
    parts.add(part("reach", round("reach", Reach.values())));
    return parts;
  }

  private Part part(String key, FormField... fields) {
    return new Part(key, words.get("activity.part." + key), List.of(fields));
  }

  private FormField[] join() {
    return new FormField[] {
      field("cost", Kind.ROUND, costs()),
      line("costNote"),
      round("booking", Booking.values()),
      line("bookingTo"),
      line("contactName"),
      line("contactEmail"),
      line("contactPhone")
    };
  }

  private FormField[] fit() {
    return new FormField[] {
      field("dimension", Kind.BOXES, choices(HealthDimension.values(), "activity.dimension.")),
      field("targetGroup", Kind.BOXES, choices(TargetGroup.values(), "activity.group.")),
      line("ageFrom"),
      line("ageTo"),
      field(
          "intensity",
          Kind.ONE_OF,
          none(choices(Intensity.values(), "activity.intensity."), "activity.none")),
      field("leaderLanguage", Kind.BOXES, spoken()),
      field("targetArea", Kind.BOXES, choices(TargetArea.values(), "activity.area."))
    };
  }

  private List<Choice> costs() {
    return List.of(
        new Choice("free", words.get("activity.cost.free"), false),
        new Choice("paid", words.get("activity.cost.paid"), false));
  }

  private List<Choice> spoken() {
    LanguageNames names = LanguageNames.in(words);
    return spoken.stream().map(code -> new Choice(code, capital(names.name(code)), false)).toList();
  }

  private String capital(String name) {
    Locale locale = words.locale();
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /** The fields of another language. */
  List<FormField> in(Language language) {
    return TEXTS.stream().map(text -> text(text, language)).toList();
  }

  private FormField text(String text) {
    return text(text, Language.SWEDISH);
  }

  private FormField text(String text, Language language) {
    int rows =
        switch (text) {
          case "title", "imageAlternative" -> 0;
          case "description" -> 10;
          default -> 3;
        };
    boolean swedish = language == Language.SWEDISH;
    return new FormField(
        named(text, language),
        rows == 0 ? Kind.TEXT : Kind.AREA,
        words.get("activity.field." + text),
        swedish ? words.getOr("activity.hint." + text, "") : "",
        List.of(),
        rows,
        "",
        language.tag(),
        language.direction());
  }

  private FormField type() {
    Function<ActivityType, String> label = one -> residents.get("facet.typ." + one.code());
    return field(
        "type",
        Kind.ONE_OF,
        Choice.of(Stream.of(ActivityType.values()), CatalogueCode::code, label, List.of()));
  }

  private FormField selfGuided() {
    Function<SelfGuidedKind, String> label =
        one -> capital(residents.get("self-guided.one." + one.code()));
    List<Choice> kinds =
        Choice.of(Stream.of(SelfGuidedKind.values()), CatalogueCode::code, label, List.of());
    return field("selfGuided", Kind.ONE_OF, none(kinds, "activity.self-guided.none"));
  }

  private FormField place() {
    return written("place", Kind.TEXT, PLACES);
  }

  private FormField organiser() {
    return directory.onlyOwn()
        ? field(
            "organiser",
            Kind.ONE_OF,
            Choice.of(directory.keepers().stream(), Named::name, Named::name, List.of()))
        : written("organiser", Kind.TEXT, ORGANISERS);
  }

  private FormField attendance() {
    return round("attendance", Attendance.values());
  }

  private FormField several(String name, String list) {
    return written(name, Kind.SEVERAL, list);
  }

  private FormField line(String name) {
    return written(name, Kind.TEXT, "");
  }

  private FormField written(String name, Kind kind, String list) {
    return new FormField(name, kind, label(name), hint(name), List.of(), 0, list, "", "");
  }

  private <E extends Enum<E> & CatalogueCode> FormField round(String name, E[] all) {
    return field(name, Kind.ROUND, choices(all, "activity." + name + "."));
  }

  private FormField field(String name, Kind kind, List<Choice> options) {
    return new FormField(name, kind, label(name), hint(name), options, 0, "", "", "");
  }

  private String label(String name) {
    return words.get("activity.field." + name);
  }

  private String hint(String name) {
    return words.getOr("activity.hint." + name, "");
  }

  private List<Choice> none(List<Choice> choices, String key) {
    List<Choice> all = new ArrayList<>();
    all.add(new Choice("", words.get(key), false));
    all.addAll(choices);
    return all;
  }

  private <E extends CatalogueCode> List<Choice> choices(E[] all, String stem) {
    Function<E, String> label = one -> words.get(stem + one.code());
    return Choice.of(Stream.of(all), CatalogueCode::code, label, List.of());
  }
}
