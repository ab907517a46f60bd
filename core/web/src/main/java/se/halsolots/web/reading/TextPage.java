package se.halsolots.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.tenancy.TenantPage;
import se.halsolots.kernel.text.MarkdownRenderer;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/**
 * A page of running text from the tenant's folder: about the portal, the accessibility statement,
 * personal data, and whatever else the tenant has written.
 */
@ApplicationScoped
class TextPage implements ResidentPage {

  private static final int DESCRIPTION = 160;

  @Inject MarkdownRenderer markdown;

  /**
   * What the template shows.
   *
   * @param language tag of the text's own language
   * @param foreign whether that is not the page's
   * @param body safe HTML
   */
  public record Model(
      String title, String language, String direction, boolean foreign, String body) {}

  @Override
  public String route() {
    return "{text}";
  }

  @Override
  public Answer answer(Visit visit) {
    String name = visit.named("text");
    return visit
        .tenant()
        .pages()
        .find(visit.language(), name)
        .<Answer>map(page -> view(visit, name, page))
        .orElseGet(Answer.Missing::new);
  }

  private Answer view(Visit visit, String name, TenantPage page) {
    String body = markdown.toHtml(page.markdown());
    PageHead head = PageHead.of(page.title(), name, name).described(beginning(body));
    return new Answer.View(
        "text",
        head,
        new Model(
            page.title(),
            page.language().tag(),
            page.language().direction(),
            !page.language().tag().equals(visit.language().tag()),
            body));
  }

  /** The first paragraph as plain text, if it is short enough to describe the page. */
  private static String beginning(String html) {
    int end = html.indexOf("</p>");
    String text =
        end < 0 ? "" : html.substring(0, end).replaceAll("<[^>]*>", "").replace("&amp;", "&");
    return text.length() > DESCRIPTION || text.contains("&") ? "" : text.strip();
  }
}
