package se.halsolots.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.page.WithBlocks;

/** All health information, by theme. */
@ApplicationScoped
class ArticleListPage implements ResidentPage {

  static final String ROUTE = "halsa";

  @Inject CatalogueLookup catalogue;
  @Inject PluginBlocks plugins;

  /** What the template shows. */
  public record Model(List<Theme> themes, List<PlacedBlock> blocks) implements WithBlocks {}

  /**
   * Articles about the same.
   *
   * @param anchor its place on the page
   */
  public record Theme(String anchor, String name, List<ArticleRow> rows) {}

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    Map<String, List<ArticleRow>> byTheme = new LinkedHashMap<>();
    catalogue
        .articles(visit.tenant())
        .forEach(
            card ->
                byTheme
                    .computeIfAbsent(card.content().theme(), any -> new ArrayList<>())
                    .add(ArticleRow.of(card, visit)));
    List<Theme> themes = new ArrayList<>();
    byTheme.forEach(
        (theme, rows) ->
            themes.add(
                new Theme("tema-" + Slug.of(theme), ArticleRow.theme(theme, visit.words()), rows)));
    Model model =
        new Model(
            themes, plugins.at(PageBlock.Place.HEALTH_PAGE, visit.tenant(), visit.language()));
    PageHead head =
        PageHead.of(visit.words().get("articles.title"), ROUTE, ROUTE)
            .described(visit.words().get("articles.lead"));
    return new Answer.View("articles", head, model);
  }
}
