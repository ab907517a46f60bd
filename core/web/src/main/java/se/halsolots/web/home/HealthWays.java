package se.halsolots.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;

/** Ways into the list of activities: by what one needs, and by who one is. */
public final class HealthWays {

  private static final String LIST = "aktiviteter";

  /**
   * A way by one of the dimensions of health.
   *
   * @param stone its class: the dimension's colour and shape
   * @param icon path of its drawing on a square of 24
   */
  public record Way(
      String href, String stone, String icon, String label, String text, String count) {}

  /** A way by a target group, with how many activities are meant for it. */
  public record Group(String href, String label, int count) {}

  private HealthWays() {}

  static List<Way> ways(Visit visit, ListAnswer all) {
    List<Way> ways = new ArrayList<>();
    for (HealthDimension dimension : HealthDimension.values()) {
      int count = count(all, Facet.DIMENSION, dimension.code());
      if (count > 0) {
        ways.add(
            new Way(
                href(visit, Facet.DIMENSION, dimension.code()),
                "stone--" + dimension.swedish(),
                icon(dimension),
                visit.words().get("facet.halsa." + dimension.code()),
                visit.words().get("start.way." + dimension.code()),
                visit.words().get("list.result", count)));
      }
    }
    return ways;
  }

  static List<Group> groups(Visit visit, ListAnswer all) {
    List<Group> groups = new ArrayList<>();
    for (TargetGroup group : TargetGroup.values()) {
      int count = count(all, Facet.GROUP, group.code());
      if (count > 0 && group != TargetGroup.EVERYONE) {
        groups.add(
            new Group(
                href(visit, Facet.GROUP, group.code()),
                visit.words().get("start.group." + group.code()),
                count));
      }
    }
    return groups;
  }

  static int count(ListAnswer all, Facet facet, String value) {
    return all.counts().getOrDefault(facet, Map.of()).getOrDefault(value, 0);
  }

  static String href(Visit visit, Facet facet, String value) {
    return visit.site().href(LIST) + Query.EMPTY.with(facet.parameter(), value);
  }

  private static String icon(HealthDimension dimension) {
    return switch (dimension) {
      case PHYSICAL ->
          "M13 5.5a1.5 1.5 0 1 0 .01 0M9 21l2.5-6.5L9 12l1.5-4 3 1.5 2.5 2.5M14 14.5l2 6.5M6.5 12l2-3.5"
              + " 2-.5";
      case MENTAL ->
          "M12 21V11M12 15C7 15 5 11.5 5 7c4 0 7 2.5 7 8ZM12 12c0-5 3-8 7-8 0 5-2 8-7 8Z";
      case SOCIAL ->
          "M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM19 9a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM2.5 19c0-4"
              + " 2.5-6 5.5-6s5.5 2 5.5 6M15 14c3.5-.5 6 1.5 6 5";
      case EXISTENTIAL ->
          "M12 3c3 3 3.5 5 3.5 6.5a3.5 3.5 0 0 1-7 0C8.5 8 9 6 12 3ZM9 14h6v7H9ZM6 21h12";
    };
  }
}
