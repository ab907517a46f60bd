package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What impatient people, proxies and those who try things send, and browsers do not. */
class OddRequestsIT {

  private static final Pattern STAMP = Pattern.compile("name=\"formular\" value=\"([^\"]+)\"");
  private static final int CLICKS = 5;

  @ParameterizedTest
  @CsvSource({"$WSSN, evil.example", "$WSSC, https", "$WSSP, 666"})
  void header_of_the_server_for_a_plug_in_before_it_is_believed_from_nobody(
      String name, String value) {
    String plain = StaffClient.nobody().get("/mark/sitemap.xml").body();

    assertThat(StaffClient.nobody().get("/mark/sitemap.xml", name, value).body()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void file_can_only_be_read(String method) {
    assertThat(StaffClient.nobody().send(method, "/static/site.css", "text/plain", "").statusCode())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @CsvSource({"/mark/, sv", "/mark/en/, en", "/mark/personal/logga-in, sv"})
  void header_tells_the_language_of_the_page(String path, String language) {
    assertThat(Portal.get(path).headers().firstValue("Content-Language")).contains(language);
  }

  @ParameterizedTest
  @CsvSource({"/Mark/, /mark/", "/V%C3%A5rg%C3%A5rda/kontakt?x=1, /vargarda/kontakt?x=1"})
  void name_of_a_municipality_leads_there_however_it_is_written(String written, String meant) {
    HttpResponse<String> answer = Portal.get(written);

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains(meant);
  }

  @Test
  void several_clicks_at_once_do_it_once_and_none_fails_or_hangs() throws Exception {
    StaffClient staff = StaffClient.login("helena.skog", "mark");
    String page = "/mark/personal/moduler/far";
    Matcher stamp = STAMP.matcher(staff.get(page).body());
    assertThat(stamp.find()).isTrue();
    Map<String, String> form =
        Map.of(
            "_token", staff.token(page),
            "formular", stamp.group(1),
            "namn", "Vårdcentralen Otåliga");

    assertThat(atOnce(() -> staff.post(page, form).statusCode())).containsOnly(200);
    assertThat(staff.get(page).body()).containsOnlyOnce("Vårdcentralen Otåliga");
  }

  @Test
  void colleague_who_is_invited_by_several_clicks_is_there_once() throws Exception {
    StaffClient staff = StaffClient.login("helena.skog", "mark");
    String page = "/mark/personal/medarbetare/ny";
    Map<String, String> form =
        Map.of(
            "_token", staff.token(page),
            "name", "Otto Snabb",
            "login", "otto.snabb@mark.example",
            "role", "editor");

    assertThat(atOnce(() -> staff.post(page, form).statusCode()))
        .contains(200)
        .allMatch(status -> status == 200 || status == 303);
  }

  /** What comes of it when it is done several times at the same moment. */
  private static List<Integer> atOnce(Status click) throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(CLICKS);
    CyclicBarrier together = new CyclicBarrier(CLICKS);
    try {
      List<Future<Integer>> clicks = new ArrayList<>();
      for (int i = 0; i < CLICKS; i++) {
        clicks.add(
            hands.submit(
                () -> {
                  together.await();
                  return click.sent();
                }));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> one : clicks) {
        statuses.add(one.get(15, TimeUnit.SECONDS));
      }
      return statuses;
    } finally {
      hands.shutdownNow();
    }
  }

  /** Sends something, and gives the status of the answer. */
  private interface Status {
    int sent();
  }
}
