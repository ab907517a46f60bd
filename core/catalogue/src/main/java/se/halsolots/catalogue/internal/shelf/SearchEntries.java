package se.halsolots.catalogue.internal.shelf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.internal.search.SearchEntry;
import se.halsolots.catalogue.internal.search.SearchText;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Article;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;

/** Turns what is stored into what can be found. */
final class SearchEntries {

  private SearchEntries() {}

  /**
   * @param nodes that show it
   * @param fields those of the plugins that its owner has on
   */
  static SearchEntry of(Activity activity, List<Tenant> nodes, List<PluginField> fields) {
    ActivityContent content = activity.content();
    String surroundings = surroundings(activity);
    Map<Language, SearchText> texts = new EnumMap<>(Language.class);
    content
        .texts()
        .forEach(
            (language, text) ->
                texts.put(
                    language,
                    searchText(
                        text,
                        others(language, content, surroundings)
                            + added(language, content, fields))));
    return new SearchEntry(activity.id().value(), CatalogueKind.ACTIVITY, ids(nodes), texts);
  }

  private static SearchText searchText(ActivityText text, String others) {
    return new SearchText(
        text.title(),
        text.summary(),
        String.join(" ", text.description(), text.whatToBring(), text.howToGetThere()),
        others);
  }

  private static String surroundings(Activity activity) {
    Optional<Organiser> organiser = activity.organiser();
    Optional<Place> place = activity.place();
    return Stream.of(
            organiser.map(one -> one.content().name()),
            place.map(one -> one.content().name()),
            place.map(one -> one.content().locality()),
            place.map(one -> one.content().street()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** The words of our lists are Swedish; they belong to Swedish texts only. */
  private static String others(Language language, ActivityContent content, String surroundings) {
    if (language != Language.SWEDISH) {
      return surroundings;
    }
    Stream<CatalogueCode> codes =
        Stream.of(
                content.selfGuided().<CatalogueCode>map(kind -> kind).stream(),
                Stream.of(content.type()),
                content.dimensions().stream(),
                content.targetGroups().stream())
            .flatMap(values -> values);
    return Stream.concat(Stream.of(surroundings), codes.map(CatalogueCode::swedish))
        .collect(Collectors.joining(" "));
  }

  /** The words of plugins' fields; a flag's and a choice's are what residents read for it. */
  private static String added(
      Language language, ActivityContent content, List<PluginField> fields) {
    return fields.stream()
        .flatMap(
            field ->
                Optional.ofNullable(content.extra().get(field.key()))
                    .filter(field::accepts)
                    .map(value -> " " + field.label(language, value))
                    .stream())
        .collect(Collectors.joining());
  }

  static SearchEntry of(Article article, List<Tenant> nodes) {
    Map<Language, SearchText> texts = new EnumMap<>(Language.class);
    article
        .content()
        .texts()
        .forEach(
            (language, text) ->
                texts.put(
                    language,
                    new SearchText(
                        text.title(), text.summary(), text.markdown(), article.content().theme())));
    return new SearchEntry(article.id().value(), CatalogueKind.ARTICLE, ids(nodes), texts);
  }

  private static Set<TenantId> ids(List<Tenant> nodes) {
    return nodes.stream().map(Tenant::id).collect(Collectors.toSet());
  }
}
