package se.halsolots.catalogue.internal.shelf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Facet, Bits> chosen = new EnumMap<>(Facet.class);
  private final Bits matching;

  /**
   * @param within which activities the words found; all without words
   */
  NodeList(NodeView view, ListQuestion question, Bits within) {
    this.view = view;
    this.question = question;
    this.within = within;
    question.chosen().forEach((facet, values) -> chosen.put(facet, view.having(facet, values)));
    Bits all = within;
    for (Bits having : chosen.values()) {
      all = all.and(having);
    }
    this.matching = all;
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
        Bits others = withoutChoiceOf(facet.getKey());
        Map<String, Integer> byValue = new LinkedHashMap<>();
        facet.getValue().forEach((value, having) -> count(byValue, value, having, others));
        counts.put(facet.getKey(), byValue);
      }
    }
    return counts;
  }

  private static void count(Map<String, Integer> byValue, String value, Bits having, Bits others) {
    int count = having.countOfBoth(others);
    if (count > 0) {
      byValue.put(value, count);
    }
  }

  private Bits withoutChoiceOf(Facet facet) {
    if (!chosen.containsKey(facet)) {
      return matching;
    }
    Bits others = within;
    for (Map.Entry<Facet, Bits> other : chosen.entrySet()) {
      if (other.getKey() != facet) {
        others = others.and(other.getValue());
      }
    }
    return others;
  }
}
