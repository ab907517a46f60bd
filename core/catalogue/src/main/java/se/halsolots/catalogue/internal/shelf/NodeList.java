package se.halsolots.catalogue.internal.shelf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SearchQuestion;

/** Answers one question for a list from a node's view. */
final class NodeList {

  private final NodeView view;
  private final ListQuestion question;
  private final Bits within;
  private final Map<Choice, Bits> chosen = new LinkedHashMap<>();
  private final Bits matching;

  /**
   * Values among which any will do.
   *
   * @param field the plugin's field, if the facet is that of plugins; else empty
   */
  private record Choice(Facet facet, String field) {

    static Choice of(Facet facet, String value) {
      int end = facet == Facet.MODULE ? value.lastIndexOf('.') : -1;
      return new Choice(facet, end < 0 ? "" : value.substring(0, end));
    }
  }

  /**
   * @param within which activities the words found; all without words
   */
  NodeList(NodeView view, ListQuestion question, Bits within) {
    this.view = view;
    this.question = question;
    this.within = within;
    question.chosen().forEach(this::choose);
    Bits all = within;
    for (Bits having : chosen.values()) {
      all = all.and(having);
    }
    this.matching = all;
  }

  private void choose(Facet facet, Set<String> values) {
    Map<Choice, Set<String>> choices =
        values.stream()
            .collect(Collectors.groupingBy(value -> Choice.of(facet, value), Collectors.toSet()));
    choices.forEach(
        (choice, ofChoice) -> {
          if (facet != Facet.MODULE || view.hasField(choice.field())) {
            chosen.put(choice, view.having(facet, ofChoice));
          }
        });
  }

  /** What words found, in the order in which they found it. */
  static ListAnswer ofHits(NodeView view, ListQuestion question, SearchHits hits) {
    int[] found = hits.ids().stream().flatMapToInt(id -> view.number(id).stream()).toArray();
    return new NodeList(view, question, Bits.of(view.size(), found)).inOrderOf(found, hits);
  }

  /** In the question's order. */
  ListAnswer inOrder() {
    return answer(view.order(question.order()), matching.count(), counts(), Optional.empty());
  }

  private ListAnswer inOrderOf(int[] found, SearchHits hits) {
    boolean all = hits.total() <= hits.ids().size();
    int total = all || !chosen.isEmpty() ? matching.count() : Math.toIntExact(hits.total());
    return answer(found, total, all ? counts() : valuesWithoutCounts(), hits.suggestion());
  }

  private ListAnswer answer(
      int[] order,
      int total,
      Map<Facet, Map<String, Integer>> counts,
      Optional<String> suggestion) {
    int size = question.size();
    int pages = Math.max(1, (reachable(total) + size - 1) / size);
    int page = Math.min(question.page(), pages);
    return new ListAnswer(total, page, pages, cards(order, (page - 1) * size), counts, suggestion);
  }

  /** Words never find more than that many at once; there is no page of the others. */
  private int reachable(int total) {
    return question.words().isBlank() ? total : Math.min(total, SearchQuestion.MAX_LIMIT);
  }

  /** What one may choose, when there are too many hits to count them all. */
  private Map<Facet, Map<String, Integer>> valuesWithoutCounts() {
    Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
    view.facets()
        .forEach(
            (facet, marks) -> {
              Map<String, Integer> unknown = new LinkedHashMap<>();
              marks.keySet().forEach(value -> unknown.put(value, ListAnswer.NOT_COUNTED));
              values.put(facet, unknown);
            });
    return values;
  }

  private List<ActivityCard> cards(int[] order, int skip) {
    List<ActivityCard> cards = new ArrayList<>(question.size());
    int seen = 0;
    for (int number : order) {
      if (matching.has(number)) {
        if (seen >= skip) {
          cards.add(view.card(number));
        }
        seen++;
        if (cards.size() == question.size()) {
          break;
        }
      }
    }
    return cards;
  }

  private Map<Facet, Map<String, Integer>> counts() {
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Map.Entry<Facet, Map<String, Bits>> facet : view.facets().entrySet()) {
      if (facet.getKey() != Facet.ORGANISER && facet.getKey() != Facet.PLACE) {
        counts.put(facet.getKey(), counts(facet.getKey(), facet.getValue()));
      }
    }
    return counts;
  }

  private Map<String, Integer> counts(Facet facet, Map<String, Bits> values) {
    Map<Choice, Bits> others = new HashMap<>();
    Map<String, Integer> byValue = new LinkedHashMap<>();
    values.forEach(
        (value, having) ->
            count(
                byValue,
                value,
                having,
                others.computeIfAbsent(Choice.of(facet, value), this::withoutChoiceOf)));
    return byValue;
  }

  private static void count(Map<String, Integer> byValue, String value, Bits having, Bits others) {
    int count = having.countOfBoth(others);
    if (count > 0) {
      byValue.put(value, count);
    }
  }

  private Bits withoutChoiceOf(Choice choice) {
    if (!chosen.containsKey(choice)) {
      return matching;
    }
    Bits others = within;
    for (Map.Entry<Choice, Bits> other : chosen.entrySet()) {
      if (!other.getKey().equals(choice)) {
        others = others.and(other.getValue());
      }
    }
    return others;
  }
}
