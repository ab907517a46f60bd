package se.halsolots.web.staff.directory;

import java.util.List;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * A list of organisers, places or articles.
 *
 * @param filter the words that are looked for
 * @param create address of the form for a new one; empty for those who may not
 */
public record DirectoryList(
    String filter,
    DirectoryRows rows,
    Columns columns,
    String create,
    String createLabel,
    boolean standings,
    String nothing) {

  static final String FILTER = "ord";

  /** What stands above the columns, and words about pages of the table. */
  public record Columns(String name, String kind, String count, String report) {}

  static Answer view(
      StaffVisit visit, String page, List<DirectoryRows.Row> all, boolean mayCreate) {
    Words words = visit.words();
    String filter = visit.query().first(FILTER).orElse("");
    String texts = "directory." + page;
    DirectoryRows rows = new DirectoryRows(visit, all, filter);
    return new Answer.View(
        "directory/list",
        PageHead.of(words.get("nav." + page), page, ""),
        new DirectoryList(
            filter,
            rows,
            new Columns(
                words.get(texts + ".name"),
                words.get(texts + ".kind"),
                words.get(texts + ".count"),
                words.get("directory.report")),
            mayCreate ? visit.href(page + "/ny") : "",
            words.get(texts + ".new"),
            page.equals(ArticleListDeskPage.PAGE),
            words.get(filter.isEmpty() ? texts + ".empty" : "directory.nothing")));
  }
}
