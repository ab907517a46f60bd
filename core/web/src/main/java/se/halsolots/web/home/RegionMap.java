package se.halsolots.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.tenancy.Tenant;

/**
 * A drawing of where the nodes lie: each a stone, with lines to its neighbours. Made from their
 * centres alone, so a new node needs no new drawing. Lengths are in the drawing's own units, 360
 * wide.
 *
 * @param viewBox what the drawing covers
 * @param lines path of the lines between neighbours
 * @param stones in the order of the nodes
 */
public record RegionMap(String viewBox, String lines, List<Stone> stones) {

  private static final int WIDTH = 360;

  /** Half of the longest name, on each side. */
  private static final int SIDE = 50;

  /** A stone's radius and some air. */
  private static final int TOP = 40;

  /** A stone and the name below it. */
  private static final int BOTTOM = 62;

  /** Stones nearer than this would lie upon each other. */
  private static final int NEAREST = 62;

  private static final int MOST = 20;
  private static final int NUMBER_BELOW = 5;
  private static final int NAME_BELOW = 48;

  /** No two stones lie alike. */
  private static final int TURN = 65;

  /** One node. */
  public record Stone(
      String href, String name, int count, int x, int y, int numberY, int nameY, int turn) {}

  /** A node to draw. */
  public record Node(Tenant tenant, String href, int count) {}

  private record Spot(int x, int y) {

    double distance(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** The drawing; none if the nodes lie too close or are too many to be told apart. */
  public static Optional<RegionMap> of(List<Node> nodes) {
    if (nodes.isEmpty() || nodes.size() > MOST) {
      return Optional.empty();
    }
    Projection projection = Projection.over(nodes);
    List<Spot> spots = nodes.stream().map(node -> projection.spot(node.tenant().centre())).toList();
    for (int i = 0; i < spots.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (spots.get(i).distance(spots.get(j)) < NEAREST) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(
        new RegionMap(
            "0 0 " + WIDTH + " " + projection.height(), lines(nodes, spots), stones(nodes, spots)));
  }

  private static String lines(List<Node> nodes, List<Spot> spots) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        if (nodes.get(i).tenant().neighbours().contains(nodes.get(j).tenant().id())) {
          Spot from = spots.get(i);
          Spot to = spots.get(j);
          lines.append("M%d %dL%d %d".formatted(from.x(), from.y(), to.x(), to.y()));
        }
      }
    }
    return lines.toString();
  }

  private static List<Stone> stones(List<Node> nodes, List<Spot> spots) {
    List<Stone> stones = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Spot spot = spots.get(i);
      Node node = nodes.get(i);
      stones.add(
          new Stone(
              node.href(),
              node.tenant().shortName(),
              node.count(),
              spot.x(),
              spot.y(),
              spot.y() + NUMBER_BELOW,
              spot.y() + NAME_BELOW,
              TURN * i % 360));
    }
    return stones;
  }

  /**
   * From degrees to the drawing.
   *
   * @param shortening how much shorter a degree of longitude is than one of latitude
   * @param scale units per degree of latitude
   */
  private record Projection(
      double west, double north, double south, double shortening, double scale) {

    static Projection over(List<Node> nodes) {
      double north = nodes.stream().mapToDouble(node -> latitude(node)).max().orElse(0);
      double south = nodes.stream().mapToDouble(node -> latitude(node)).min().orElse(0);
      double east = nodes.stream().mapToDouble(node -> longitude(node)).max().orElse(0);
      double west = nodes.stream().mapToDouble(node -> longitude(node)).min().orElse(0);
      double shortening = Math.cos(Math.toRadians((north + south) / 2));
      double free = WIDTH - 2.0 * SIDE - 4;
      double scale = east > west ? free / ((east - west) * shortening) : free;
      return new Projection(west, north, south, shortening, scale);
    }

    private static double latitude(Node node) {
      return node.tenant().centre().latitude();
    }

    private static double longitude(Node node) {
      return node.tenant().centre().longitude();
    }

    Spot spot(GeoPoint point) {
      return new Spot(
          (int) Math.round(SIDE + (point.longitude() - west) * shortening * scale),
          (int) Math.round(TOP + (north - point.latitude()) * scale));
    }

    int height() {
      return (int) Math.round(TOP + (north - south) * scale + BOTTOM);
    }
  }
}
