package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What staff have typed stays, whatever comes in between, and what they did can be undone. */
@BrowserTest
class StaffSafetyIT {

  private static final String NODE = "tranemo";
  private static final String LIST = "/tranemo/personal/aktiviteter";
  private static final String FORM = "form[data-draft]";
  private static final String SAVE = FORM + " .form-foot button[value=save]";

  @Test
  void what_was_typed_is_offered_again_after_the_browser_was_closed(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", NODE);
    browser.open(LIST + "/ny");
    browser.find("#title").sendKeys("Halvskriven stickträff");
    browser.await("[data-draft-line]:not(:empty)");
    assertThat(browser.find("[data-draft-line]").getText()).startsWith("Automatiskt sparat");

    StaffBrowser.login(browser, "ingela.fors", NODE);
    browser.open(LIST + "/ny");
    assertThat(browser.find("#title").getDomProperty("value")).isEmpty();
    browser.follow(".notice--row a.btn");
    assertThat(browser.find("#title").getDomProperty("value")).isEqualTo("Halvskriven stickträff");

    browser.open(LIST + "/ny");
    browser.follow(".notice--row button[value=discard]");
    assertThat(browser.all(".notice--row")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"platser, name", "arrangorer, name", "artiklar, title-sv"})
  void directory_keeps_what_was_typed_too(String section, String field, Browser browser) {
    String page = "/tranemo/personal/" + section + "/ny";
    StaffBrowser.login(browser, "ingela.fors", NODE);
    browser.open(page);
    browser.find("#" + field).sendKeys("Halvskrivet");
    browser.await("[data-draft-line]:not(:empty)");

    browser.open(page);
    assertThat(browser.find("#" + field).getDomProperty("value")).isEmpty();
    assertThat(browser.violations()).isEmpty();
    browser.follow(".notice--row a.btn");
    assertThat(browser.find("#" + field).getDomProperty("value")).isEqualTo("Halvskrivet");

    browser.open(page);
    browser.follow(".notice--row button[value=discard]");
    assertThat(browser.path()).isEqualTo(page);
    assertThat(browser.all(".notice--row")).isEmpty();
  }

  @Test
  void draft_of_a_place_is_gone_when_it_is_saved_and_never_over_what_others_saved(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", NODE);
    browser.open("/tranemo/personal/platser/ny");
    browser.find("#name").sendKeys("Utkastens hus");
    browser.follow(FORM + " .actions button[value=save]");
    browser.await(".done");
    String place = browser.path().replaceFirst("\\?.*", "");
    browser.open("/tranemo/personal/platser/ny");
    assertThat(browser.all(".notice--row")).isEmpty();

    browser.open(place);
    String seen = browser.body(FORM);
    browser.find("#description").sendKeys("Ingelas ord");
    browser.await("[data-draft-line]:not(:empty)");
    StaffClient david = StaffClient.login("david.holmen", NODE);
    assertThat(send(david, place, with(seen, "description", "Davids ord")))
        .returns(303, HttpResponse::statusCode);

    browser.open(place + "?utkast=1");
    browser.follow(FORM + " .actions button[value=save]");
    assertThat(browser.find(".notice--bad").getText()).contains("Davids ord", "Ingelas ord");
    browser.await("[data-draft-line]:not(:empty)");
    browser.follow(FORM + " .actions button[value=save]");
    browser.await(".done");
    browser.open(place);
    assertThat(browser.find("#description").getDomProperty("value")).isEqualTo("Ingelas ord");
    assertThat(browser.all(".notice--row")).isEmpty();
  }

  @Test
  void second_of_two_editors_sees_both_texts_and_chooses(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", NODE);
    String activity = created(browser, "Bokcirkel i två händer");
    String seen = browser.body(FORM);
    StaffClient david = StaffClient.login("david.holmen", NODE);
    assertThat(send(david, activity, with(seen, "summary", "David skriver om böcker.")))
        .returns(303, HttpResponse::statusCode);

    browser.find("#summary").clear();
    browser.find("#summary").sendKeys("Ingela skriver om böcker.");
    browser.follow(SAVE);
    assertThat(browser.find(".error-summary").getText()).contains("David Holmén");
    assertThat(browser.find("#summary").getDomProperty("value"))
        .isEqualTo("Ingela skriver om böcker.");
    assertThat(browser.find("#summary-theirs").getText()).contains("David skriver om böcker.");
    assertThat(browser.violations()).isEmpty();

    browser.follow("button[value=take-summary]");
    assertThat(browser.find("#summary").getDomProperty("value"))
        .isEqualTo("David skriver om böcker.");
    browser.follow(SAVE);
    assertThat(browser.find(".done").getText()).contains("Det är sparat.");
  }

  @Test
  void form_that_is_sent_twice_makes_one_activity(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", NODE);
    browser.open(LIST + "/ny");
    browser.find("#title").sendKeys("Dubbelklickad pubkväll");
    browser.find("#summary").sendKeys("Den som klickar två gånger får en träff.");
    String body = browser.body(FORM);
    browser.follow(SAVE);
    String made = browser.path().replaceFirst("\\?.*", "");

    HttpResponse<String> again = send(StaffClient.login("ingela.fors", NODE), LIST + "/ny", body);
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(again.headers().firstValue("Location").orElse("")).contains(made);
    browser.open(LIST + "?q=Dubbelklickad");
    assertThat(browser.all("main tbody tr")).hasSize(1);
  }

  @Test
  void draft_that_was_thrown_away_comes_back(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", NODE);
    created(browser, "Bortkastad bakdag");
    browser.follow("button[value=delete]");
    assertThat(browser.find(".done").getText()).contains("Utkastet är borttaget.");
    browser.open(browser.path() + "&q=Bortkastad");
    assertThat(browser.all("main tbody tr td a")).isEmpty();

    browser.follow(".done form button");
    assertThat(browser.find("main").getText()).contains("Det är ångrat.");
    browser.open(LIST + "?q=Bortkastad");
    assertThat(browser.all("main tbody tr")).hasSize(1);
  }

  @Test
  void keyboard_alone_is_enough_to_write_and_publish(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", NODE);
    browser.open(LIST);
    browser.tabTo("Ny aktivitet", 40);
    browser.press(Keys.ENTER);
    browser.await(FORM);
    browser.tabTo("title", 40);
    browser.press("Tangentbordets dag");
    browser.tabTo("summary", 5);
    browser.press("Allt går att göra utan mus.");
    browser.tabTo("Spara och publicera", 150);
    assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    browser.press(Keys.ENTER);
    browser.await(".done");
    assertThat(browser.find(".done").getText()).contains("visas för invånarna");
  }

  /** Makes a draft in the form, and stays on its page. */
  private static String created(Browser browser, String title) {
    browser.open(LIST + "/ny");
    browser.find("#title").sendKeys(title);
    browser.find("#summary").sendKeys("Vi ses och har det trevligt.");
    browser.follow(SAVE);
    browser.await(".done");
    return browser.path().replaceFirst("\\?.*", "");
  }

  private static String with(String body, String name, String value) {
    return body.replaceFirst(
        "(^|&)" + name + "=[^&]*",
        "$1" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /** Sends a form to be saved, with the token of whoever sends it. */
  private static HttpResponse<String> send(StaffClient who, String path, String body) {
    return who.send(
        "POST",
        path,
        "application/x-www-form-urlencoded",
        with(body, "_token", who.token(path)) + "&action=save");
  }
}
