package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tools of these tests find what they are for, so their silence elsewhere means something. */
@BrowserTest
class BrowserIT {

  @Test
  void axe_finds_a_picture_without_words(Browser browser) {
    browser.show("<html lang=sv><title>Prov</title><main><h1>Prov</h1><img src=x></main></html>");

    assertThat(browser.violations()).singleElement().asString().startsWith("image-alt");
  }

  @Test
  void axe_finds_nothing_wrong_with_a_sound_page(Browser browser) {
    browser.show("<html lang=sv><title>Prov</title><main><h1>Prov</h1><p>Bra</p></main></html>");

    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void page_wider_than_the_window_is_noticed(Browser browser) {
    browser.width(320);
    browser.show("<html lang=sv><title>Prov</title><pre>" + "bred ".repeat(100) + "</pre></html>");

    assertThat(browser.overflow()).isPositive();
  }

  @Test
  void request_to_another_host_and_its_failure_are_noticed(Browser browser) {
    browser.show("<html lang=sv><title>Prov</title><img src=http://127.0.0.1:9/x.png></html>");

    assertThat(browser.requestsElsewhere()).containsExactly("http://127.0.0.1:9/x.png");
    assertThat(browser.complaints()).isNotEmpty();
  }
}
