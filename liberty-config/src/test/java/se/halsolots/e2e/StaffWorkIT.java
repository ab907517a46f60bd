package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What people who work in a node do there, and what residents see of it. */
@BrowserTest
class StaffWorkIT {

  /** What is published is seen within two seconds; a busy machine may take longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String SAVE = "main form.form .btn-row button";

  @Test
  void invited_colleague_chooses_a_password_before_anything_else(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", "tranemo");
    browser.open("/tranemo/personal/medarbetare/ny");
    browser.find("#name").sendKeys("Nora Vik");
    browser.find("#login").sendKeys("nora.vik@tranemo.example");
    browser.find("[name=role][value=editor]").findElement(By.xpath("..")).click();
    browser.follow(SAVE);
    browser.await(".code");
    String given = browser.find(".code").getText();

    browser.forget();
    browser.open("/tranemo/personal/aktiviteter");
    StaffBrowser.fillIn(browser, "nora.vik@tranemo.example", given);
    assertThat(browser.path()).isEqualTo("/tranemo/personal/losenord");

    browser.find("#old").sendKeys(given);
    browser.find("#new").sendKeys("kastanj bastu luftballong tisdag");
    browser.follow(SAVE);
    browser.await(".done");
    assertThat(browser.find(".done").getText()).contains("Lösenordet är bytt.");
    browser.open("/tranemo/personal/aktiviteter");
    assertThat(browser.status()).isEqualTo(200);
  }

  @Test
  void published_series_and_its_cancelled_date_are_seen_by_residents_and_found(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", "tranemo");
    browser.open("/tranemo/personal/aktiviteter/ny");
    browser.find("#title").sendKeys("Kvasthopp i gryningen");
    browser.find("#summary").sendKeys("Vi hoppar över kvastar innan solen går upp.");
    browser.find("[name=time-0-date]").sendKeys("2027-01-12");
    browser.find("[name=time-0-start]").sendKeys("7");
    browser.find("[name=time-0-end]").sendKeys("8.15");
    new Select(browser.find("[name=time-0-repeat]")).selectByValue("weekly");
    browser.find("[name=time-0-weekday][value='2']").findElement(By.xpath("..")).click();
    browser.find("[name=time-0-until]").sendKeys("2027-03-30");
    browser.follow("button[name=action][value=publish]");
    assertThat(browser.all(".error-summary")).isEmpty();

    String site = "/tranemo/aktiviteter/kvasthopp-i-gryningen";
    await(() -> Portal.get(site).statusCode() == 200);
    await(() -> Portal.get("/tranemo/aktiviteter?q=kvasthopp").body().contains(site));

    browser.open(browser.path().replaceFirst("\\?.*", "") + "/tillfallen");
    browser.find("main details summary").click();
    browser.find("main details[open] input[name=note]").sendKeys("Vaktmästaren är bortrest");
    browser.follow("main details[open] button[value=cancel]");
    await(() -> Portal.get(site).body().contains("Vaktmästaren är bortrest"));
    assertThat(Portal.get(site).body()).contains("Inställt");
  }

  @Test
  void what_an_organiser_changes_waits_until_the_node_has_looked(Browser browser) {
    StaffBrowser.login(browser, "siv.karlberg", "tranemo");
    browser.open("/tranemo/personal/aktiviteter?status=publicerade");
    browser.follow("main table td a");
    String site = browser.links("main .standing a").get(0);
    browser.find("#summary").clear();
    browser.find("#summary").sendKeys("Nu börjar vi en kvart tidigare.");
    browser.follow("form[data-draft] .form-foot button[value=save]");
    assertThat(browser.find(".done").getText()).contains("Ändringen är skickad till kommunen");
    assertThat(Portal.get(site).body()).doesNotContain("Nu börjar vi en kvart tidigare.");

    StaffBrowser.login(browser, "ingela.fors", "tranemo");
    browser.follow(".card a[href$='koll=forslag']");
    assertThat(browser.all("main table tbody tr")).hasSize(1);
    browser.follow("main table td a");
    assertThat(browser.find("main").getText()).contains("Nu börjar vi en kvart tidigare.");
    browser.follow("button[value^=accept-]");
    assertThat(browser.find(".done").getText()).contains("Ändringen är godkänd");
    await(() -> Portal.get(site).body().contains("Nu börjar vi en kvart tidigare."));
    browser.open("/tranemo/personal");
    assertThat(browser.all(".card a[href$='koll=forslag']")).isEmpty();
  }

  @Test
  void node_hides_a_shared_activity_and_shows_it_again_with_words_of_its_own(Browser browser) {
    StaffBrowser.login(browser, "amir.rahimi", "mark");
    browser.open("/mark/personal/urval");
    browser.follow("main table a[href*='/urval/']");
    browser.await("#note");
    String choice = browser.path();
    String site = browser.links("main a[href*='/mark/aktiviteter/']").get(0);
    assertThat(Portal.get(site).statusCode()).isEqualTo(200);

    choose(browser, "dolda", "");
    await(() -> Portal.get(site).statusCode() == 404);
    browser.open(choice);
    choose(browser, "visas", "Bussen stannar utanför dörren.");
    await(() -> Portal.get(site).body().contains("Bussen stannar utanför dörren."));
  }

  private static void choose(Browser browser, String choice, String note) {
    browser.find("[name=choice][value=" + choice + "]").findElement(By.xpath("..")).click();
    browser.find("#note").clear();
    browser.find("#note").sendKeys(note);
    browser.follow(SAVE);
    browser.await(".done");
    assertThat(browser.find(".done").getText()).contains("Valet är sparat.");
  }

  @Test
  void file_is_looked_at_before_it_is_taken_in(Browser browser, @TempDir Path folder)
      throws IOException {
    Path list = folder.resolve("lista.csv");
    Files.writeString(
        list,
        """
        Id;Rubrik;Typ;Starttid;Sluttid;Startdatum
        a1;Brädspel i Horred;öppen träff;18:00;20:00;2027-02-03
        a2;;öppen träff;18:00;20:00;2027-02-04
        """);
    StaffBrowser.login(browser, "amir.rahimi", "mark");
    browser.open("/mark/personal/import");
    browser.find("#kalla").clear();
    browser.find("#kalla").sendKeys("Horreds byalag");
    browser.find("#fil").sendKeys(list.toString());
    browser.follow(SAVE);
    await(() -> !browser.all("main input[name=do][value=start]").isEmpty());
    assertThat(browser.find("main").getText()).contains("Brädspel i Horred", "Rubrik");
    assertThat(
            StaffClient.login("amir.rahimi", "mark")
                .get("/mark/personal/aktiviteter?q=Horreds")
                .body())
        .as("nothing is taken in yet")
        .doesNotContain("Brädspel i Horred");

    browser.follow("main form:has(input[name=do][value=start]) button");
    await(() -> !browser.all("main input[name=do][value=back]").isEmpty());
    browser.open("/mark/personal/aktiviteter?status=utkast&q=Br%C3%A4dspel");
    assertThat(browser.find("main table").getText()).contains("Brädspel i Horred");
  }

  @Test
  void resident_asks_to_be_called_and_only_the_nodes_pilot_reads_it(Browser browser)
      throws InterruptedException {
    browser.open("/mark/kontakt/ring-mig");
    browser.forget();
    browser.find("#namn").sendKeys("Gunvor");
    browser.find("#nas").sendKeys("070 - 174 06 05");
    Thread.sleep(4000); // nobody fills in a form in less, but robots
    browser.follow("#skicka");
    String number = browser.find(".code").getText();
    assertThat(browser.cookies()).isEmpty();

    StaffBrowser.login(browser, "yusra.ali", "mark");
    browser.open("/mark/personal/kontakt?nummer=" + number);
    browser.follow("main table a");
    browser.await("button[name=gor][value=ta]");
    String request = browser.path();
    assertThat(browser.find("main").getText()).contains("Gunvor", "070");
    browser.follow("button[name=gor][value=ta]");
    assertThat(browser.find("main").getText()).contains("Yusra Ali");

    for (String other : new String[] {"amir.rahimi", "ingela.fors", "karin.lindahl"}) {
      String node =
          other.startsWith("ingela") ? "tranemo" : other.startsWith("karin") ? "" : "mark";
      assertThat(StaffClient.login(other, node).get(request).statusCode()).as(other).isEqualTo(403);
    }
  }

  /** Waits until it holds. */
  private static void await(BooleanSupplier condition) {
    Patience.await("what residents or staff see", PATIENCE, condition);
  }
}
