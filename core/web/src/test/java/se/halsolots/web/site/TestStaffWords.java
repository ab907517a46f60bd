package se.halsolots.web.site;

import java.util.List;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.Bundle;

/** The Swedish texts of a part of the pages for staff, for tests. */
public final class TestStaffWords {

  private TestStaffWords() {}

  /** What all parts share, and the part's own. */
  public static Words of(String part) {
    Bundle texts =
        Bundle.read(
            List.of(Sites.TEXTS + ".staff", Sites.TEXTS + ".staff." + part),
            Sites.class.getClassLoader());
    return new Words(texts, TestSites.tenant("mark"), Language.SWEDISH);
  }
}
