package se.halsolots.web.staff.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.form.Fields;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * What the fields of an article's form show, and what an article says by them.
 *
 * @param texts by the names of the fields, as {@code title-sv}
 */
record ArticleFields(
    String theme,
    Map<Language, ArticleText> texts,
    Collection<String> dimensions,
    Collection<String> types) {

  static final String THEME = "theme";
  static final String DIMENSIONS = "dimensions";
  static final String TYPES = "types";

  private static final ArticleText NOTHING = new ArticleText("", "", "");

  static ArticleFields of(ArticleContent content) {
    return new ArticleFields(
        content.theme(),
        content.texts(),
        content.dimensions().stream().map(HealthDimension::code).sorted().toList(),
        content.relatedTypes().stream().map(ActivityType::code).sorted().toList());
  }

  static ArticleFields of(Fields fields) {
    Map<Language, ArticleText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String end = "-" + language.code();
      ArticleText text =
          new ArticleText(
              fields.text("title" + end), fields.text("summary" + end), fields.text("body" + end));
      if (!text.equals(NOTHING)) {
        texts.put(language, text);
      }
    }
    return new ArticleFields(
        fields.text(THEME),
        texts,
        fields.all(DIMENSIONS).stream().sorted().toList(),
        fields.all(TYPES).stream().sorted().toList());
  }

  /** The languages to write in: those that the node offers, and those that it has already. */
  List<Language> languages(StaffVisit visit) {
    return Arrays.stream(Language.values())
        .filter(one -> visit.tenant().offers(one) || texts.containsKey(one))
        .sorted(Comparator.comparing(one -> one != Language.SWEDISH))
        .toList();
  }

  ArticleText text(Language language) {
    return texts.getOrDefault(language, NOTHING);
  }

  /** What it says; without a Swedish text an empty one, which the desk refuses. */
  ArticleContent content() {
    Map<Language, ArticleText> all = new EnumMap<>(Language.class);
    all.putAll(texts);
    all.putIfAbsent(Language.SWEDISH, NOTHING);
    return new ArticleContent(
        all, theme, chosen(HealthDimension.class, dimensions), chosen(ActivityType.class, types));
  }

  private static <E extends Enum<E> & CatalogueCode> Set<E> chosen(
      Class<E> list, Collection<String> codes) {
    return codes.stream()
        .map(code -> CatalogueCode.find(list, code))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** By labels, for telling two apart. */
  Map<String, String> labelled(StaffVisit visit) {
    Map<String, String> labelled = new LinkedHashMap<>();
    labelled.put(visit.words().get("directory.field.theme"), theme);
    for (Language language : languages(visit)) {
      String in = " (" + language.ownName() + ")";
      ArticleText text = text(language);
      labelled.put(visit.words().get("directory.field.title") + in, text.title());
      labelled.put(visit.words().get("directory.field.summary") + in, text.summary());
      labelled.put(visit.words().get("directory.field.body") + in, text.markdown());
    }
    labelled.put(
        visit.words().get("directory.field.dimensions"), worded(visit, "facet.halsa.", dimensions));
    labelled.put(visit.words().get("directory.field.types"), worded(visit, "facet.typ.", types));
    return labelled;
  }

  private static String worded(StaffVisit visit, String stem, Collection<String> codes) {
    return codes.stream()
        .map(code -> visit.site().words().getOr(stem + code, ""))
        .collect(Collectors.joining(", "));
  }
}
