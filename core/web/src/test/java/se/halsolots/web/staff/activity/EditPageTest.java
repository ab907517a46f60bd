package se.halsolots.web.staff.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.DeskActivity;
import se.halsolots.catalogue.desk.Stamp;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.form.Fields;

class EditPageTest {

  private static final String PAGE = "/mark/personal/aktiviteter/" + new UUID(0, 9);

  @Test
  void what_may_not_be_published_is_found_saved_and_told_about() {
    assertThat(after("publish", ErrorCode.INVALID_INPUT))
        .isEqualTo(PAGE + "?klart=activity-unpublished");
    assertThat(FormTexts.words().get("done.activity-unpublished"))
        .startsWith("Det är sparat, men visas inte")
        .contains("16 år");
    assertThat(after("save", ErrorCode.INVALID_INPUT)).isEqualTo(PAGE + "?klart=activity-created");
  }

  @Test
  void other_refusals_are_not_passed_over() {
    assertThatThrownBy(() -> after("publish", ErrorCode.FORBIDDEN))
        .isInstanceOf(PortalException.class);
  }

  /** Where one comes to when the catalogue refuses to publish. */
  private static String after(String action, ErrorCode refusal) {
    ActivityDesk desk =
        new ActivityDesk() {
          @Override
          public DeskActivity publish(ActivityId id) {
            throw new PortalException(refusal, "no");
          }
        };
    Fields fields = new Fields(Map.of("action", List.of(action)));
    return EditPage.after(FormTexts.visit(), desk, saved(), fields, "created");
  }

  private static DeskActivity saved() {
    Fields typed =
        new Fields(
            Map.of("title", List.of("Lekgrupp"), "ageFrom", List.of("6"), "ageTo", List.of("12")));
    return new DeskActivity(
        new ActivityId(new UUID(0, 9)),
        "lekgrupp",
        LifeStatus.DRAFT,
        new SheetReader(
                FormTexts.visit(),
                typed,
                FormTexts.directory(),
                LocalDate.of(2026, 11, 18),
                FormTexts.plugins())
            .read(Map.of(), Map.of())
            .sheet()
            .orElseThrow(),
        Stamp.NONE,
        Optional.empty(),
        Instant.EPOCH,
        "",
        Optional.empty());
  }
}
