package se.halsolots.web.staff.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Sites;
import se.halsolots.web.site.TestSites;

/** The overview's order, its address and its file, with three nodes. */
class OverviewTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  private static final NodeOverview BORAS = node("boras", 40, 30, "2026-11-25T08:00:00Z");
  private static final NodeOverview MARK = node("mark", 12, 3, "2026-11-01T08:00:00Z");
  private static final NodeOverview TRANEMO = node("tranemo", 0, 0, "");
  private static final List<NodeOverview> BY_NAME = List.of(BORAS, MARK, TRANEMO);

  @ParameterizedTest
  @CsvSource({
    "'', boras mark tranemo",
    "?omvant=ja, tranemo mark boras",
    "?ordna=aktiviteter, boras mark tranemo",
    "?ordna=aktiviteter&omvant=ja, tranemo mark boras",
    "?ordna=bekraftade, mark boras tranemo",
    "?ordna=vantat, mark boras tranemo",
    "?ordna=inlasning, tranemo mark boras",
    "?ordna=fysisk, boras mark tranemo",
    "?ordna=ingenting, boras mark tranemo",
  })
  void order_is_as_the_address_says(String address, String nodes) {
    assertThat(String.join(" ", sorted(address))).isEqualTo(nodes);
  }

  @ParameterizedTest
  @EnumSource(OverviewColumn.class)
  void every_column_puts_the_nodes_in_order_and_turns_round(OverviewColumn column) {
    OverviewQuestion question = question("?ordna=" + column.code());
    assertThat(question.sorted(BY_NAME)).containsExactlyInAnyOrderElementsOf(BY_NAME);
    assertThat(question.orderedBy(column).first(OverviewQuestion.REVERSED)).isPresent();
    assertThat(question(question.orderedBy(column).toString()).orderedBy(column))
        .hasToString(question.query().toString());
  }

  @Test
  void filter_stays_in_every_address() {
    OverviewQuestion question = question("?halsa=social&sprak=ar&ordna=granskning");
    assertThat(question.query()).hasToString("?halsa=social&sprak=ar&ordna=granskning");
    assertThat(question.orderedBy(OverviewColumn.NODE)).hasToString("?halsa=social&sprak=ar");
    assertThat(question.filter().dimension()).contains(HealthDimension.SOCIAL);
    assertThat(question("?halsa=x&sprak=%3Cb%3E").filter().facets()).isEmpty();
  }

  @Test
  void file_has_what_the_page_shows_for_a_swedish_spreadsheet() {
    assertThat(csv().rows(List.of(MARK, TRANEMO)))
        .extracting(row -> String.join("|", row))
        .containsExactly(
            "Kommun|Aktiviteter|Fysisk|Psykisk|Social|Existentiell|Andra språk|Tillfällen"
                + "|Kontrollerade|Att granska|Vill bli kontaktade|Väntat längst|Senast inläst"
                + "|Moduler|Leds på somaliska",
            "Mark|12|6|0|0|0|2|9|25|1|1|25|2026-11-01|lasning;gang|2",
            "Tranemo|0|0|0|0|0|0|9||0|0|||lasning;gang|0");
  }

  @Test
  void waiting_is_told_in_words() {
    assertThat(values().shown(OverviewColumn.OLDEST, BORAS)).isEqualTo("1 dag");
    assertThat(values().shown(OverviewColumn.OLDEST, MARK)).isEqualTo("25 dagar");
    assertThat(values().shown(OverviewColumn.VERIFIED, TRANEMO)).isEqualTo("–");
    assertThat(values().sum(OverviewColumn.VERIFIED, BY_NAME)).isEqualTo("63 %");
    assertThat(values().sum(OverviewColumn.ACTIVITIES, BY_NAME)).isEqualTo("52");
    assertThat(values().shown(OverviewColumn.PLUGINS, BORAS)).isEqualTo("1");
  }

  private static List<String> sorted(String address) {
    return question(address).sorted(BY_NAME).stream().map(one -> one.node().id().value()).toList();
  }

  private static OverviewQuestion question(String address) {
    return OverviewQuestion.of(Query.parse(address.replaceFirst("^\\?", "")));
  }

  private static OverviewValues values() {
    Visit visit = TestSites.visit("region", Language.SWEDISH, "personal/oversikt", "");
    return new OverviewValues(new Sites().staffWords(visit.site()), visit.site(), NOW);
  }

  private static OverviewCsv csv() {
    Visit visit = TestSites.visit("region", "personal/oversikt");
    return new OverviewCsv(values(), new Sites().staffWords(visit.site()));
  }

  private static NodeOverview node(String id, int published, int verified, String at) {
    Optional<Instant> moment = Optional.of(at).filter(text -> !text.isEmpty()).map(Instant::parse);
    int languages = published > 0 ? 2 : 0;
    return new NodeOverview(
        TestSites.tenant(id),
        new NodeFigures(
            published,
            Map.of(HealthDimension.PHYSICAL, published / 2),
            new TreeMap<>(languages > 0 ? Map.of("so", languages) : Map.of()),
            languages,
            9,
            verified),
        moment.isPresent() ? 1 : 0,
        moment.isPresent() ? 1 : 0,
        moment,
        moment,
        List.of("lasning;gang"));
  }
}
