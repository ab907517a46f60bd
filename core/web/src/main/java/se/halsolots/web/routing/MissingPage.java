package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;

/** What is shown for an address that leads nowhere: no blame, and ways on. */
@ApplicationScoped
class MissingPage {

  /** What the template shows. */
  public record Model(String words, String code) {}

  public Answer.View answer(Visit visit) {
    return new Answer.View(
        "missing",
        PageHead.of(visit.words().get("missing.title"), "", AddressForm.canonical(visit.page()))
            .notIndexed(),
        new Model(guess(visit.page()), visit.words().get("fault.code", "404", "").strip()),
        HttpServletResponse.SC_NOT_FOUND);
  }

  /** The last part of the address may be what somebody looked for. */
  private static String guess(String page) {
    String last = AddressForm.readable(page.substring(page.lastIndexOf('/') + 1));
    int most = 60;
    String words = last.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.length() > most ? "" : words;
  }
}
