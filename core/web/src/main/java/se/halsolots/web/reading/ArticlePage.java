package se.halsolots.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.ArticleDetails;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.MarkdownRenderer;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.Moments;

/** One article, and activities that go with it. */
@ApplicationScoped
class ArticlePage implements ResidentPage {

  private static final int RELATED = 4;

  /** What a calm reader reads in a minute. */
  private static final int WORDS_A_MINUTE = 180;

  @Inject CatalogueLookup catalogue;
  @Inject MarkdownRenderer markdown;

  /**
   * What the template shows.
   *
   * @param language tag of the article's own language
   * @param direction of that language
   * @param foreign whether that is not the page's
   * @param minutes how long it takes to read
   * @param body safe HTML
   * @param related address of the list of all that goes with it
   */
  public record Model(
      String theme,
      String title,
      String summary,
      String language,
      String direction,
      boolean foreign,
      String minutes,
      String body,
      List<Headings.Entry> contents,
      String changed,
      List<ActivityRow> rows,
      String related) {}

  @Override
  public String route() {
    return ArticleListPage.ROUTE + "/{article}";
  }

  @Override
  public Answer answer(Visit visit) {
    return catalogue
        .article(visit.tenant(), visit.named("article"))
        .<Answer>map(article -> view(visit, article))
        .or(() -> moved(visit))
        .orElseGet(Answer.Missing::new);
  }

  private Optional<Answer> moved(Visit visit) {
    return catalogue
        .renamedArticle(visit.tenant(), visit.named("article"))
        .map(now -> new Answer.Moved(visit.site().href(ArticleListPage.ROUTE + "/" + now)));
  }

  private Answer view(Visit visit, ArticleDetails article) {
    Model model = model(visit, article);
    PageHead head =
        PageHead.of(
                model.title(),
                ArticleListPage.ROUTE,
                ArticleListPage.ROUTE + "/" + article.card().slug())
            .described(model.summary())
            .below(
                new PageHead.Crumb(
                    visit.site().href(ArticleListPage.ROUTE), visit.words().get("articles.title")));
    return new Answer.View("article", head, model);
  }

  private Model model(Visit visit, ArticleDetails article) {
    boolean translated = article.content().texts().containsKey(visit.language());
    Language language = translated ? visit.language() : Language.SWEDISH;
    ArticleText text = article.content().text(language);
    Headings body = Headings.of(markdown.toHtml(text.markdown()));
    LocalDate changed = article.card().changed().atZone(visit.tenant().zone()).toLocalDate();
    Moments moments = new Moments(visit.words());
    return new Model(
        ArticleRow.theme(article.content().theme(), visit.words()),
        text.title(),
        text.summary(),
        language.tag(),
        language.direction(),
        !language.tag().equals(visit.language().tag()),
        visit.words().get("article.minutes", minutes(text.markdown())),
        body.html(),
        body.entries(),
        visit.words().get("article.changed", moments.fullDay(changed)),
        rows(visit, article, moments),
        related(visit, article));
  }

  private static int minutes(String text) {
    return Math.max(1, Math.round((float) text.split("\\s+").length / WORDS_A_MINUTE));
  }

  private List<ActivityRow> rows(Visit visit, ArticleDetails article, Moments moments) {
    Set<String> types = types(article);
    if (types.isEmpty()) {
      return List.of();
    }
    ListQuestion question =
        new ListQuestion(
            visit.language(), "", Map.of(Facet.TYPE, types), ListOrder.SOONEST, 1, RELATED);
    ActivityRow.Maker maker = new ActivityRow.Maker(visit, moments);
    return catalogue.list(visit.tenant(), question).cards().stream().map(maker::row).toList();
  }

  private static Set<String> types(ArticleDetails article) {
    return article.content().relatedTypes().stream()
        .map(ActivityType::code)
        .collect(Collectors.toSet());
  }

  private static String related(Visit visit, ArticleDetails article) {
    return visit.site().href("aktiviteter")
        + types(article).stream()
            .sorted()
            .map(type -> Facet.TYPE.parameter() + "=" + type)
            .collect(Collectors.joining("&", "?", ""));
  }
}
