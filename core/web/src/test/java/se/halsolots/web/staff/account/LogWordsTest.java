package se.halsolots.web.staff.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.page.Query;
import se.halsolots.web.site.TestSites;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.CsvSheet;

class LogWordsTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final Words words = TestSites.staffWords("tranemo", Language.SWEDISH);

  @ParameterizedTest
  @CsvSource({
    "activity.publish, Publicerade aktiviteten",
    "login.failed, Fel lösenord",
    "activity.polish-up, Aktivitet: polish up",
    "article, Artikel",
    "weather.change.much, weather: change much"
  })
  void action_is_put_into_words_and_one_that_nobody_foresaw_can_be_read(
      String action, String said) {
    assertThat(LogPage.action(action, words)).isEqualTo(said);
  }

  @Test
  void every_role_has_a_name_a_meaning_and_words_for_the_log() {
    for (StaffRole role : StaffRole.values()) {
      for (String stem :
          List.of(
              "role.",
              "role.means.",
              "audit.staff.give.",
              "audit.staff.take.",
              "audit.staff.invite.")) {
        assertThat(words.getOr(stem + role.code(), "")).as(stem + role.code()).isNotEmpty();
      }
    }
  }

  @Test
  void every_kind_has_a_name() {
    assertThat(LogQuestion.KINDS)
        .allMatch(kind -> !words.getOr("audit.kind." + kind, "").isEmpty());
  }

  @Test
  void last_day_counts_whole_in_the_time_of_the_node() {
    AuditLog.Question asked =
        LogQuestion.of(Query.parse("vad=place&vem=x&fran=2026-03-28&till=2026-03-29"))
            .asked(STOCKHOLM);
    assertThat(asked)
        .isEqualTo(
            new AuditLog.Question(
                "place",
                "x",
                Instant.parse("2026-03-27T23:00:00Z"),
                Instant.parse("2026-03-29T22:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vad=%25",
        "vad=nothing",
        "fran=i+g%C3%A5r&till=2026-02-30",
        "sida=-1",
        "sida=zz",
        "sida=99999999999",
        "fran=-999999999-01-01"
      })
  void nonsense_in_the_address_is_left_out(String query) {
    LogQuestion question = LogQuestion.of(Query.parse(query));
    assertThat(question.kind()).isEmpty();
    assertThat(question.from()).isEmpty();
    assertThat(question.to()).isEmpty();
    assertThat(question.page()).isEqualTo(1);
  }

  @Test
  void cells_that_a_spreadsheet_would_run_are_made_harmless() {
    String text =
        CsvSheet.text(
            List.of(List.of("=1+1", "+46", "-1", "@sum", "\tx", "Säg \"hej\";\nnu", "2026-01-01")));
    assertThat(text)
        .isEqualTo(
            "\uFEFF\"'=1+1\";\"'+46\";\"'-1\";\"'@sum\";\"'\tx\";\"Säg \"\"hej\"\";\nnu\";\"2026-01-01\"\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0,Firefox på Windows",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0,Edge på Windows",
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121 Mobile Safari/537.36,Samsung Internet på Android",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Version/17.5 Mobile Safari/604.1,Safari på iPhone",
    "curl/8.5.0,Okänd webbläsare"
  })
  void browser_is_called_as_its_owner_calls_it(String userAgent, String name) {
    assertThat(BrowserName.of(userAgent, words)).isEqualTo(name);
  }
}
