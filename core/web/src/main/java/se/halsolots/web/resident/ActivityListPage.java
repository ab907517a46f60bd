package se.halsolots.web.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Moments;
import se.halsolots.web.structured.PageData;

/** All activities of a node: found by words, narrowed by filters, page by page. */
@ApplicationScoped
class ActivityListPage implements ResidentPage {

  static final String ROUTE = "aktiviteter";

  private static final String WORDS = "q";
  private static final String PAGE = "sida";
  private static final String ORDER = "ordning";
  private static final int PAGE_SIZE = 20;

  @Inject CatalogueLookup catalogue;
  @Inject PluginFields plugins;

  /** What the template shows. */
  public record Model(
      String heading,
      String action,
      String words,
      String result,
      List<ActivityRow> rows,
      ActivityFilters filters,
      List<Choice> orders,
      Pager pager,
      String suggestion,
      String suggestionHref) {}

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    List<PluginField> fields = plugins.of(visit.tenant());
    Query query = known(visit.query(), fields);
    ListQuestion question = question(visit, query);
    ListAnswer answer = catalogue.list(visit.tenant(), question);
    ActivityRow.Maker rows = new ActivityRow.Maker(visit, new Moments(visit.words()));
    String suggestion = answer.suggestion().orElse("");
    Model model =
        new Model(
            visit.words().get("list.title", visit.site().shortName()),
            visit.site().href(ROUTE),
            question.words(),
            result(visit, answer),
            answer.cards().stream().map(rows::row).toList(),
            ActivityFilters.of(
                visit, query, question, answer, catalogue.localityNames(visit.tenant()), fields),
            orders(visit, question),
            Pager.of(visit, ROUTE, query.without(PAGE), answer.page(), answer.pages()),
            suggestion,
            visit.site().href(ROUTE) + Query.EMPTY.with(WORDS, suggestion));
    PageHead head = head(visit, query, question, answer, model);
    int before = (answer.page() - 1) * PAGE_SIZE;
    return new Answer.View(
        "activities",
        head.with(
            PageData.list(visit, answer.cards(), before, answer.total()),
            PageData.crumbs(visit, head)),
        model);
  }

  private static PageHead head(
      Visit visit, Query query, ListQuestion question, ListAnswer answer, Model model) {
    String title =
        question.isNarrowed() || answer.page() > 1
            ? visit
                .words()
                .get("list.title.narrowed", model.heading(), model.result(), answer.page())
            : model.heading();
    PageHead head =
        PageHead.of(title, ROUTE, ROUTE + query)
            .described(visit.words().get("list.description", visit.site().shortName()));
    return question.words().isBlank() ? head : head.notIndexed();
  }

  /** Only what the page knows, so that its address is the same however one came here. */
  private static Query known(Query query, List<PluginField> fields) {
    List<String> names = new ArrayList<>(List.of(WORDS));
    for (Facet facet : Facet.values()) {
      names.add(facet.parameter());
    }
    names.addAll(List.of(ORDER, PAGE));
    Query known = query.only(names);
    for (String value : query.all(Facet.MODULE.parameter())) {
      if (fields.stream().noneMatch(field -> field.ofFacet(value).isPresent())) {
        known = known.without(Facet.MODULE.parameter(), value);
      }
    }
    return known;
  }

  private static ListQuestion question(Visit visit, Query query) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new LinkedHashSet<>(query.all(facet.parameter())));
    }
    return new ListQuestion(
        visit.language(),
        query.first(WORDS).orElse(""),
        chosen,
        query.first(ORDER).flatMap(ListOrder::find).orElse(ListOrder.SOONEST),
        page(query),
        PAGE_SIZE);
  }

  private static int page(Query query) {
    String page = query.first(PAGE).orElse("1");
    boolean number = page.length() <= 6 && page.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(page) : 1;
  }

  private static String result(Visit visit, ListAnswer answer) {
    return visit.words().get("list.result", answer.total());
  }

  /** None when there are words: then the best hit comes first. */
  private static List<Choice> orders(Visit visit, ListQuestion question) {
    if (!question.words().isBlank()) {
      return List.of();
    }
    List<Choice> orders = new ArrayList<>();
    for (ListOrder order : ListOrder.values()) {
      orders.add(
          new Choice(
              ORDER,
              order.code(),
              visit.words().get("list.order." + order.code()),
              -1,
              order == question.order()));
    }
    return orders;
  }
}
