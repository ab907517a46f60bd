package se.halsolots.web.machine;

import java.time.Duration;
import se.halsolots.web.files.ContentTag;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Visit;

/** A file of the tenant's own. Asked for by its version, it may be kept for ever. */
final class TenantFile {

  private static final Duration YEAR = Duration.ofDays(365);

  private TenantFile() {}

  static Answer answer(Visit visit, String type, String text) {
    boolean versioned =
        visit.query().first(TenantFiles.VERSION).filter(ContentTag.of(text)::equals).isPresent();
    return new Answer.Document(type, "", text, versioned ? YEAR : Duration.ZERO);
  }
}
