package se.halsolots.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.kernel.id.Ids;

class ContactRowTest {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00, 2026-11-26T23:59, false",
    "2026-11-23T10:00, 2026-11-27T00:01, true",
    "2026-11-27T12:00, 2026-12-02T23:59, false",
    "2026-11-27T12:00, 2026-12-03T00:01, true",
    "2026-11-28T12:00, 2026-12-02T23:59, false",
    "2026-11-28T12:00, 2026-12-03T00:01, true"
  })
  void request_is_late_after_three_working_days(
      LocalDateTime asked, LocalDateTime now, boolean late) {
    ContactRow row = row(asked, ContactStatus.NEW);
    assertThat(row.isLate(now.atZone(SWEDEN).toInstant(), SWEDEN)).isEqualTo(late);
    assertThat(row(asked, ContactStatus.TAKEN).isLate(now.atZone(SWEDEN).toInstant(), SWEDEN))
        .isFalse();
  }

  private static ContactRow row(LocalDateTime asked, ContactStatus status) {
    return new ContactRow(
        new ContactRequestId(Ids.next()),
        ContactReference.random(),
        "Gunvor",
        "sv",
        SuitableTime.ANY,
        status,
        asked.atZone(SWEDEN).toInstant(),
        "",
        Optional.empty(),
        Optional.empty());
  }
}
