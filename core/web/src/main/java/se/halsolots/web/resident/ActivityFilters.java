package se.halsolots.web.resident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.spi.ActivityField;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.LanguageNames;

/**
 * The filters of a list, with how many there would be behind each choice.
 *
 * @param selects one of several
 * @param dimensions boxes for the dimensions of health
 * @param ways boxes for how one takes part
 * @param groups boxes for what plugins add
 * @param chosen what is chosen, each with the address of the list without it
 * @param clear the address of the list without any
 */
public record ActivityFilters(
    List<Select> selects,
    List<Choice> dimensions,
    List<Choice> ways,
    List<Group> groups,
    List<Chosen> chosen,
    String clear) {

  /** A filter of which one value is chosen. */
  public record Select(String name, String label, List<Choice> choices) {}

  /** Boxes that belong together. */
  public record Group(String label, List<Choice> choices) {}

  /** A chosen value. */
  public record Chosen(String label, String without) {}

  private static final List<String> TIMES =
      List.of("today", "tomorrow", "week", "weekend", "daytime", "evening");

  private static final List<String> PLACES = List.of("own", "neighbours", "online");

  static ActivityFilters of(
      Visit visit,
      Query query,
      ListQuestion question,
      ListAnswer answer,
      Map<String, String> localities,
      List<PluginField> fields) {
    return new Maker(visit, query, question, answer, localities, fields).filters();
  }

  private record Maker(
      Visit visit,
      Query query,
      ListQuestion question,
      ListAnswer answer,
      Map<String, String> localities,
      List<PluginField> fields) {

    ActivityFilters filters() {
      List<Chosen> chosen = chosen();
      return new ActivityFilters(
          List.of(
              select(Facet.WHEN, TIMES),
              select(
                  Facet.TYPE,
                  Stream.concat(codes(ActivityType.values()), Stream.of("self-guided")).toList()),
              select(Facet.GROUP, codes(TargetGroup.values()).toList()),
              select(Facet.LANGUAGE, byName(Facet.LANGUAGE)),
              select(Facet.WHERE, PLACES),
              select(Facet.LOCALITY, List.copyOf(localities.keySet()))),
          boxes(Facet.DIMENSION, codes(HealthDimension.values()).toList()),
          Stream.of(
                  boxes(Facet.BOOKING, List.of("drop-in")),
                  boxes(Facet.COST, List.of("free")),
                  boxes(Facet.ACCESS, List.of("wheelchair", "hearing-loop")))
              .flatMap(List::stream)
              .toList(),
          groups(),
          chosen,
          visit.site().href(ActivityListPage.ROUTE));
    }

    /** A group for each field, and one for the flags of each plugin. */
    private List<Group> groups() {
      Map<String, List<String>> values = new LinkedHashMap<>();
      for (PluginField field : fields) {
        if (field.field().facet()) {
          boolean flag = field.field().kind() == ActivityField.Kind.FLAG;
          String label =
              flag ? field.plugin().name(visit.language()) : field.label(visit.language());
          List<String> group = values.computeIfAbsent(label, any -> new ArrayList<>());
          field.values().forEach(value -> group.add(field.facetValue(value)));
        }
      }
      List<Group> groups = new ArrayList<>();
      values.forEach((label, of) -> groups.add(new Group(label, boxes(Facet.MODULE, of))));
      return groups.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    private String field(String facetValue) {
      for (PluginField field : fields) {
        Optional<String> value = field.ofFacet(facetValue);
        if (value.isPresent()) {
          return field.label(visit.language(), value.get());
        }
      }
      return facetValue;
    }

    private static Stream<String> codes(CatalogueCode... values) {
      return Arrays.stream(values).map(CatalogueCode::code);
    }

    private List<String> byName(Facet facet) {
      return counts(facet).keySet().stream()
          .sorted(Comparator.comparing(value -> label(facet, value)))
          .toList();
    }

    private Map<String, Integer> counts(Facet facet) {
      return answer.counts().getOrDefault(facet, Map.of());
    }

    private Set<String> values(Facet facet) {
      return question.chosen().getOrDefault(facet, Set.of());
    }

    private Select select(Facet facet, List<String> values) {
      List<Choice> choices = new ArrayList<>();
      choices.add(
          new Choice(
              facet.parameter(),
              "",
              visit.words().get("filter." + facet.parameter() + ".any"),
              -1,
              values(facet).isEmpty()));
      choices.addAll(boxes(facet, values));
      return new Select(
          facet.parameter(), visit.words().get("filter." + facet.parameter()), choices);
    }

    private List<Choice> boxes(Facet facet, List<String> values) {
      List<Choice> choices = new ArrayList<>();
      for (String value : values) {
        boolean chosen = values(facet).contains(value);
        int count = counts(facet).getOrDefault(value, 0);
        if (count != 0 || chosen) {
          choices.add(new Choice(facet.parameter(), value, label(facet, value), count, chosen));
        }
      }
      return choices;
    }

    private List<Chosen> chosen() {
      List<Chosen> all = new ArrayList<>();
      for (Facet facet : Facet.values()) {
        for (String value : values(facet)) {
          all.add(
              new Chosen(
                  label(facet, value),
                  visit.site().href(ActivityListPage.ROUTE)
                      + query.without("sida").without(facet.parameter(), value)));
        }
      }
      return all;
    }

    private String label(Facet facet, String value) {
      return switch (facet) {
        case LANGUAGE -> LanguageNames.in(visit.words()).name(value);
        case LOCALITY -> localities.getOrDefault(value, value);
        case ORGANISER, PLACE -> value;
        case MODULE -> field(value);
        case WHEN, TYPE, DIMENSION, GROUP, WHERE, COST, BOOKING, ACCESS, AREA ->
            visit.words().getOr("facet." + facet.parameter() + "." + value, value);
      };
    }
  }
}
