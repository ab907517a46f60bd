package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public page of two nodes, in Swedish and English, on a phone and on a desk. Two browsers
 * look side by side: nothing here changes what the other sees, and axe keeps one processor busy.
 */
@BrowserTest
class AccessibilityIT {

  private static final int NARROWEST = 320;
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  static Stream<String> pages() {
    return SitePages.all();
  }

  @Test
  void sitemap_leads_to_pages_of_every_kind() {
    assertThat(pages()).as("pages to examine").hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void page_is_accessible_and_keeps_to_itself(String path, Browser browser) {
    SoftAssertions.assertSoftly(
        check -> {
          browser.width(DESK);
          browser.open(path);
          check.assertThat(browser.status()).as("status").isIn(200L, 404L);
          check.assertThat(browser.violations()).as("axe at %d px", DESK).isEmpty();
          browser.width(PHONE);
          check.assertThat(browser.violations()).as("axe at %d px", PHONE).isEmpty();
          browser.width(NARROWEST);
          check
              .assertThat(browser.overflow())
              .as("pixels to scroll sideways at %d px", NARROWEST)
              .isZero();
          check.assertThat(browser.complaints()).as("complaints of the browser").isEmpty();
          check.assertThat(browser.requestsElsewhere()).as("requests to other hosts").isEmpty();
          check.assertThat(browser.cookies()).as("cookies").isEmpty();
        });
  }
}
