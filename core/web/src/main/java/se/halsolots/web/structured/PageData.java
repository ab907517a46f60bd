package se.halsolots.web.structured;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;

/** Where a page stands, and what it lists. */
public final class PageData {

  private PageData() {}

  /** The way to a page: BreadcrumbList. */
  public static String crumbs(Visit visit, PageHead head) {
    JsonArrayBuilder steps = JsonLd.list();
    steps.add(step(1, visit.words().get("nav.start"), visit.absolute("")));
    int position = 2;
    for (PageHead.Crumb crumb : head.crumbs()) {
      steps.add(step(position, crumb.label(), visit.origin() + crumb.href()));
      position++;
    }
    steps.add(step(position, head.title(), visit.absolute(head.canonical())));
    return JsonLd.text(JsonLd.document("BreadcrumbList").add("itemListElement", steps));
  }

  private static JsonObjectBuilder step(int position, String name, String address) {
    return JsonLd.thing("ListItem")
        .add("position", position)
        .add("name", name)
        .add("item", address);
  }

  /**
   * The activities on one page of a list: ItemList.
   *
   * @param before how many stand on the pages before
   * @param total how many there are on all pages
   */
  public static String list(Visit visit, List<ActivityCard> cards, int before, long total) {
    JsonArrayBuilder items = JsonLd.list();
    int position = before;
    for (ActivityCard card : cards) {
      position++;
      items.add(
          JsonLd.thing("ListItem")
              .add("position", position)
              .add("name", card.content().text(visit.language()).title())
              .add("url", visit.absolute("aktiviteter/" + card.slug())));
    }
    return JsonLd.text(
        JsonLd.document("ItemList").add("numberOfItems", total).add("itemListElement", items));
  }
}
