package se.halsolots.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.web.site.TestSites;

class RegionMapTest {

  private final List<RegionMap.Node> nodes =
      TestSites.TENANTS.stream().filter(tenant -> !tenant.isRegion()).map(this::node).toList();

  @Test
  void nodes_lie_where_their_centres_are() {
    RegionMap map = RegionMap.of(nodes).orElseThrow();
    assertThat(map.viewBox()).isEqualTo("0 0 360 451");
    assertThat(map.stones()).hasSize(8);
    assertThat(map.stones().get(1))
        .isEqualTo(new RegionMap.Stone("/boras/", "Borås", 7, 150, 197, 202, 245, 65));
    assertThat(map.stones()).allMatch(stone -> stone.x() >= 50 && stone.x() <= 310);
  }

  @Test
  void each_border_is_drawn_once() {
    RegionMap map = RegionMap.of(nodes).orElseThrow();
    List<String> lines = List.of(map.lines().substring(1).split("M"));
    int borders = nodes.stream().mapToInt(node -> node.tenant().neighbours().size()).sum() / 2;
    assertThat(lines).hasSize(borders).doesNotHaveDuplicates();
    assertThat(lines).contains("54 194L150 197");
  }

  @Test
  void no_two_stones_lie_alike() {
    assertThat(RegionMap.of(nodes).orElseThrow().stones())
        .extracting(RegionMap.Stone::turn)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_single_node_is_drawn_too() {
    assertThat(RegionMap.of(nodes.subList(0, 1)).orElseThrow().viewBox()).isEqualTo("0 0 360 102");
  }

  @Test
  void nodes_that_cannot_be_told_apart_are_not_drawn() {
    List<RegionMap.Node> twice = new ArrayList<>(nodes);
    twice.add(nodes.get(0));
    assertThat(RegionMap.of(twice)).isEqualTo(Optional.empty());
    assertThat(RegionMap.of(List.of())).isEmpty();
  }

  private RegionMap.Node node(Tenant tenant) {
    return new RegionMap.Node(tenant, "/" + tenant.path() + "/", 7);
  }
}
