package se.halsolots.web.machine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/**
 * What search engines may read (RFC 9309). They ask for it at the root of a host only. Invented
 * content must not be found among real, so a demonstration asks not to be read at all.
 */
@ApplicationScoped
class RobotsFile implements ResidentPage {

  @Override
  public String route() {
    return "robots.txt";
  }

  @Override
  public Answer answer(Visit visit) {
    if (!visit.site().base().isEmpty()) {
      return new Answer.Missing();
    }
    String rules =
        "User-agent: *\n"
            + (visit.site().demo()
                ? "Disallow: /\n"
                : "Disallow: /*?q=\nDisallow: /personal\nDisallow: /*/personal\n")
            + "Sitemap: "
            + visit.absolute(SitemapFile.ROUTE)
            + "\n";
    return new Answer.Document("text/plain; charset=UTF-8", "", rules, Duration.ZERO);
  }
}
