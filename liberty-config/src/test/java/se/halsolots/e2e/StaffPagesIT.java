package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page for staff that each role finds, on a phone and on a desk. */
@BrowserTest
class StaffPagesIT {

  private static final int NARROWEST = 320;
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  /** Other tests look for pages without cookies. */
  @AfterEach
  void forget(Browser browser) {
    browser.forget();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "coordinator, karin.lindahl, ''",
    "administrator, ingela.fors, tranemo",
    "editor, amir.rahimi, mark",
    "organiser, siv.karlberg, tranemo",
    "health pilot, tomas.hed, tranemo"
  })
  void pages_of_a_role_are_accessible_and_keep_to_themselves(
      String role, String who, String node, Browser browser) {
    StaffBrowser.login(browser, who, node);

    SoftAssertions.assertSoftly(
        check -> {
          int pages =
              StaffPages.walk(
                  browser, StaffClient.page(node, ""), path -> examine(path, browser, check));
          check.assertThat(pages).as("pages that the %s finds", role).isGreaterThan(1);
        });
  }

  private static void examine(String path, Browser browser, SoftAssertions check) {
    check.assertThat(browser.status()).as("status of %s", path).isEqualTo(200);
    browser.width(DESK);
    check.assertThat(browser.violations()).as("axe: %s at %d px", path, DESK).isEmpty();
    browser.width(PHONE);
    check.assertThat(browser.violations()).as("axe: %s at %d px", path, PHONE).isEmpty();
    browser.width(NARROWEST);
    check.assertThat(browser.overflow()).as("%s sideways at %d px", path, NARROWEST).isZero();
    check.assertThat(browser.complaints()).as("complaints about %s", path).isEmpty();
    check.assertThat(browser.requestsElsewhere()).as("other hosts, from %s", path).isEmpty();
    check.assertThat(browser.cookies()).as("cookies").containsExactly(StaffClient.COOKIE);
  }

  @Test
  void pages_before_and_beside_are_accessible(Browser browser) {
    browser.open("/tranemo/personal");
    browser.forget();
    browser.open("/tranemo/personal");
    assertThat(violations(browser)).as("log-in").isEmpty();

    StaffBrowser.fillIn(browser, "ingen@tranemo.example", "fel");
    assertThat(violations(browser)).as("log-in that fails").isEmpty();

    StaffBrowser.login(browser, "siv.karlberg", "tranemo");
    browser.open("/tranemo/personal/finns-inte");
    assertThat(violations(browser)).as("no such page").isEmpty();
    browser.open("/tranemo/personal/medarbetare");
    assertThat(violations(browser)).as("not allowed").isEmpty();
    browser.open("/tranemo/personal/losenord");
    browser.follow("main form.form button");
    assertThat(violations(browser)).as("form with errors").isEmpty();
  }

  private static List<String> violations(Browser browser) {
    browser.width(DESK);
    List<String> found = new ArrayList<>(browser.violations());
    browser.width(PHONE);
    found.addAll(browser.violations());
    return found;
  }
}
