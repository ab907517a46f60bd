package se.halsolots.catalogue.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.FieldPlugin;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.plugin.PluginAddresses;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.CatalogueLookup.Activity;
import se.halsolots.spi.CatalogueLookup.Question;

/** What a plugin gets to know of a walk in Borås, and what it may ask. */
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class PluginCatalogueTest {

  private static final UUID WALK = new UUID(1, 2);

  private final OneWalk shown = new OneWalk();

  @Test
  void activity_is_told_in_the_language_of_the_page() {
    Activity activity = catalogue(Language.SWEDISH).activity(WALK).orElseThrow();

    assertThat(activity.title()).isEqualTo("Promenad");
    assertThat(activity.href()).isEqualTo("/boras/sv/aktiviteter/promenad");
    assertThat(activity.times()).isEqualTo("tisdag 1 december kl.\u00a010.00");
    assertThat(activity.next()).contains(LocalDateTime.parse("2026-12-01T10:00"));
    assertThat(activity.free()).isTrue();
    assertThat(activity.firstTime()).isEqualTo("Samira möter dig\nBuss 1 till Annelund");
    assertThat(activity.fields()).isEqualTo(Map.of("loan", "free"));
    assertThat(catalogue(Language.ENGLISH).activity(WALK).orElseThrow().times())
        .isEqualTo("Tuesday 1 December 10:00");
  }

  @Test
  void activity_that_the_tenant_does_not_show_is_not_told_of() {
    assertThat(catalogue(Language.SWEDISH).activity(new UUID(3, 4))).isEmpty();
    assertThat(catalogue(Language.SWEDISH).activities(List.of(new UUID(3, 4), WALK)))
        .extracting(Activity::id)
        .containsExactly(WALK);
  }

  @Test
  void facets_are_asked_for_by_their_names_in_addresses() {
    Question question =
        new Question(
            "gå", Map.of("nar", Set.of("today"), FieldPlugin.LOAN, Set.of("free", "none")), 7);

    assertThat(catalogue(Language.ENGLISH).find(question)).hasSize(1);

    ListQuestion asked = shown.asked();
    assertThat(asked.words()).isEqualTo("gå");
    assertThat(asked.size()).isEqualTo(7);
    assertThat(asked.language()).isEqualTo(Language.ENGLISH);
    assertThat(asked.chosen())
        .isEqualTo(
            Map.of(
                Facet.WHEN,
                Set.of("today"),
                Facet.MODULE,
                Set.of("prov.loan.free", "prov.loan.none")));
    assertThat(catalogue(Language.SWEDISH).count(question)).isEqualTo(40);
  }

  @Test
  void unknown_facets_and_values_are_refused_with_the_valid_ones() {
    assertThatThrownBy(() -> ask("farg", "bla"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'farg'")
        .hasMessageContaining("nar, ")
        .hasMessageContaining(FieldPlugin.LOAN);
    assertThatThrownBy(() -> ask("nar", "yesterday"))
        .hasMessageContaining("'yesterday'")
        .hasMessageContaining("tomorrow");
    assertThatThrownBy(() -> ask(FieldPlugin.LOAN, "deposit"))
        .hasMessageContaining("there are none, free");
    assertThatThrownBy(() -> ask(FieldPlugin.BUS, "Annelund")).hasMessageContaining("prov.bus");
    assertThatThrownBy(() -> ask("modul", "other.field.ja")).hasMessageContaining("'modul'");
  }

  private void ask(String facet, String value) {
    catalogue(Language.SWEDISH).find(new Question("", Map.of(facet, Set.of(value)), 1));
  }

  private se.halsolots.spi.CatalogueLookup catalogue(Language language) {
    PluginCatalogues catalogues = new PluginCatalogues();
    catalogues.catalogue = shown;
    catalogues.addresses = new Addresses();
    return catalogues.of(FieldPlugin.on(Nodes.BORAS), language);
  }

  /** A node that shows one activity, and says that forty match. */
  private static final class OneWalk extends CatalogueLookup {

    private @Nullable ListQuestion asked;

    ListQuestion asked() {
      return Optional.ofNullable(asked).orElseThrow();
    }

    private static ActivityCard card() {
      return new ActivityCard(
          new ActivityId(WALK),
          "promenad",
          Nodes.BORAS.id(),
          ActivitySketch.of("Promenad")
              .extra(Map.of(FieldPlugin.LOAN, "free", "other.field", "ja"))
              .content(),
          Optional.empty(),
          Optional.empty(),
          List.of(
              time("2026-11-24T10:00", OccasionStanding.CANCELLED),
              time("2026-12-01T10:00", OccasionStanding.PLANNED)),
          2,
          false,
          "",
          Optional.empty(),
          Instant.EPOCH,
          1);
    }

    private static OccasionTime time(String start, OccasionStanding standing) {
      LocalDateTime local = LocalDateTime.parse(start);
      return new OccasionTime(
          local.atZone(ActivitySketch.STOCKHOLM),
          local.plusHours(1).atZone(ActivitySketch.STOCKHOLM),
          standing);
    }

    @Override
    public List<ActivityCard> activities(Tenant node, List<UUID> ids) {
      return ids.stream().filter(WALK::equals).map(id -> card()).toList();
    }

    @Override
    public Optional<ActivityDetails> activity(Tenant node, String slug) {
      ActivityContent full =
          card()
              .content()
              .withTexts(
                  Map.of(
                      Language.SWEDISH,
                      new ActivityText(
                          "Promenad",
                          "Kort",
                          "Långt",
                          "Samira möter dig",
                          "",
                          "Buss 1 till Annelund",
                          "")));
      return Optional.of(new ActivityDetails(card(), full, Map.of(), List.of(), List.of(), ""));
    }

    @Override
    public ListAnswer list(Tenant node, ListQuestion question) {
      asked = question;
      return new ListAnswer(40, 1, 1, List.of(card()), Map.of(), Optional.empty());
    }
  }

  private static final class Addresses implements PluginAddresses {

    @Override
    public String resident(Tenant tenant, Language language, String plugin, String path) {
      return path;
    }

    @Override
    public String staff(Tenant tenant, Language language, String plugin, String path) {
      return path;
    }

    @Override
    public String page(Tenant tenant, Language language, String page) {
      return "/" + tenant.path() + "/" + page;
    }

    @Override
    public String activity(Tenant tenant, Language language, String slug) {
      return "/%s/%s/aktiviteter/%s".formatted(tenant.path(), language.code(), slug);
    }

    @Override
    public String absolute(String href) {
      return href;
    }
  }
}
