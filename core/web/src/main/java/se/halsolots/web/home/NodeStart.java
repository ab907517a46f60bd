package se.halsolots.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.page.WithBlocks;
import se.halsolots.web.reading.ArticleRow;
import se.halsolots.web.reading.ContactCard;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Moments;

/** What a node's start page shows. */
@ApplicationScoped
class NodeStart {

  private static final String LIST = "aktiviteter";

  /** Enough for some rows on each day, also where the first day is busy. */
  private static final int CANDIDATES = 100;

  private static final int TILES = 3;
  private static final int ARTICLES = 3;

  @Inject CatalogueLookup catalogue;
  @Inject PluginBlocks plugins;
  @Inject Clock clock;

  /**
   * What the template shows.
   *
   * @param links short ways into the list
   * @param week address of the list of the week, with its label
   */
  public record Model(
      List<Link> links,
      List<WeekDays.Day> days,
      Link week,
      ContactCard contact,
      List<Tile> tiles,
      List<HealthWays.Way> ways,
      List<HealthWays.Group> groups,
      List<ArticleRow> articles,
      List<PlacedBlock> blocks)
      implements WithBlocks {}

  /** A link with its text. */
  public record Link(String href, String label) {}

  Model model(Visit visit) {
    Moments moments = new Moments(visit.words());
    ActivityRow.Maker maker = new ActivityRow.Maker(visit, moments);
    LocalDate today = LocalDate.now(clock.withZone(visit.tenant().zone()));
    ListAnswer week = list(visit, Map.of(Facet.WHEN, Set.of("week")), CANDIDATES);
    ListAnswer all = list(visit, Map.of(), 1);
    return new Model(
        links(visit, all),
        WeekDays.of(week.cards(), visit, today),
        new Link(
            HealthWays.href(visit, Facet.WHEN, "week"),
            visit.words().get("start.week.all", week.total())),
        ContactCard.of(visit),
        catalogue.highlighted(visit.tenant(), TILES).stream()
            .map(card -> Tile.of(card, visit, moments, maker))
            .toList(),
        HealthWays.ways(visit, all),
        HealthWays.groups(visit, all),
        articles(visit, today),
        plugins.at(PageBlock.Place.START_PAGE, visit.tenant(), visit.language()));
  }

  private ListAnswer list(Visit visit, Map<Facet, Set<String>> chosen, int size) {
    return catalogue.list(
        visit.tenant(), new ListQuestion(visit.language(), "", chosen, ListOrder.SOONEST, 1, size));
  }

  /** Only those that lead to something. */
  private List<Link> links(Visit visit, ListAnswer all) {
    List<Link> links = new ArrayList<>();
    Map<Facet, Set<String>> dropIn =
        Map.of(Facet.WHEN, Set.of("today"), Facet.BOOKING, Set.of("drop-in"));
    if (list(visit, dropIn, 1).total() > 0) {
      Query query =
          Query.EMPTY
              .with(Facet.WHEN.parameter(), "today")
              .with(Facet.BOOKING.parameter(), "drop-in");
      links.add(new Link(visit.site().href(LIST) + query, visit.words().get("start.link.drop-in")));
    }
    add(links, visit, all, Facet.WHEN, "week", visit.words().get("start.link.week"));
    otherLanguage(all)
        .ifPresent(
            code ->
                add(
                    links,
                    visit,
                    all,
                    Facet.LANGUAGE,
                    code,
                    visit
                        .words()
                        .get("start.link.language", LanguageNames.in(visit.words()).name(code))));
    add(links, visit, all, Facet.WHERE, "online", visit.words().get("start.link.online"));
    return links;
  }

  private static void add(
      List<Link> links, Visit visit, ListAnswer all, Facet facet, String value, String label) {
    if (HealthWays.count(all, facet, value) > 0) {
      links.add(new Link(HealthWays.href(visit, facet, value), label));
    }
  }

  /** What most leaders speak besides Swedish. */
  private static Optional<String> otherLanguage(ListAnswer all) {
    return all.counts().getOrDefault(Facet.LANGUAGE, Map.of()).entrySet().stream()
        .filter(language -> !language.getKey().equals(Language.SWEDISH.tag()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Others each day, so that all have their turn. */
  private List<ArticleRow> articles(Visit visit, LocalDate today) {
    List<ArticleCard> all = catalogue.articles(visit.tenant());
    List<ArticleRow> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(ARTICLES, all.size()); i++) {
      int number = Math.floorMod(today.toEpochDay() * ARTICLES + i, all.size());
      rows.add(ArticleRow.of(all.get(number), visit));
    }
    return rows;
  }
}
