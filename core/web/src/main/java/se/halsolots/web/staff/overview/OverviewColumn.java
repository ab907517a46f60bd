package se.halsolots.web.staff.overview;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.reporting.overview.NodeOverview;

/** What the overview tells of each node, and how its nodes are put in order by it. */
enum OverviewColumn {
  /** By name; the nodes come in that order. */
  NODE("kommun", Comparator.comparing(one -> 0)),
  ACTIVITIES("aktiviteter", most(one -> one.activities().published())),
  PHYSICAL("fysisk", HealthDimension.PHYSICAL),
  MENTAL("psykisk", HealthDimension.MENTAL),
  SOCIAL("social", HealthDimension.SOCIAL),
  EXISTENTIAL("existentiell", HealthDimension.EXISTENTIAL),
  LANGUAGES("sprak", most(one -> one.activities().inOtherLanguages())),
  OCCASIONS("tillfallen", most(one -> one.activities().occasions())),
  VERIFIED("bekraftade", least(one -> share(one.activities()))),
  REVIEW("granskning", most(NodeOverview::inReview)),
  REQUESTS("onskemal", most(NodeOverview::openRequests)),
  OLDEST("vantat", earliest(NodeOverview::oldestRequest, Instant.MAX)),
  IMPORT("inlasning", earliest(NodeOverview::lastImport, Instant.MIN)),
  PLUGINS("tillagg", most(one -> one.plugins().size()));

  /** A node without activities has nothing to confirm; it comes last. */
  private static final double NO_SHARE = 2;

  private final String code;
  private final Optional<HealthDimension> dimension;

  @SuppressWarnings("ImmutableEnumChecker") // compares by what it is given alone
  private final Comparator<NodeOverview> order;

  OverviewColumn(String code, Comparator<NodeOverview> order) {
    this.code = code;
    this.dimension = Optional.empty();
    this.order = order;
  }

  OverviewColumn(String code, HealthDimension dimension) {
    this.code = code;
    this.dimension = Optional.of(dimension);
    this.order = most(one -> one.activities().of(dimension));
  }

  /** Its name in addresses and texts. */
  String code() {
    return code;
  }

  /** The dimension of health that it counts. */
  Optional<HealthDimension> dimension() {
    return dimension;
  }

  /** What is worth a look comes first: the most, the longest wait, the least confirmed. */
  Comparator<NodeOverview> order() {
    return order;
  }

  /** Whether the order begins with the lowest value. */
  boolean isRising() {
    return this == NODE || this == VERIFIED || this == IMPORT;
  }

  static Optional<OverviewColumn> find(String code) {
    return Arrays.stream(values()).filter(column -> column.code.equals(code)).findFirst();
  }

  /** Which part of the activities somebody has confirmed lately, from 0 to 1. */
  private static double share(NodeFigures figures) {
    return figures.published() == 0 ? NO_SHARE : (double) figures.verified() / figures.published();
  }

  private static Comparator<NodeOverview> most(ToIntFunction<NodeOverview> figure) {
    return Comparator.comparingInt(figure).reversed();
  }

  private static Comparator<NodeOverview> least(ToDoubleFunction<NodeOverview> figure) {
    return Comparator.comparingDouble(figure);
  }

  private static Comparator<NodeOverview> earliest(
      Function<NodeOverview, Optional<Instant>> moment, Instant otherwise) {
    return Comparator.comparing(one -> moment.apply(one).orElse(otherwise));
  }
}
