package se.halsolots.web.staff.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.draft.FormDraft;
import se.halsolots.kernel.draft.FormDrafts;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.page.Answer;
import se.halsolots.web.site.TestSites;
import se.halsolots.web.site.TestStaffWords;
import se.halsolots.web.staff.directory.DirectoryDrafts.Shown;
import se.halsolots.web.staff.door.StaffVisit;

/** A place is being described; its form has one field. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class DirectoryDraftsTest {

  private static final UUID PLACE = new UUID(0, 5);
  private static final DirectoryForm.State STATE = DirectoryForm.of("place", PLACE, 7);

  private final Map<String, FormDraft> kept = new HashMap<>();
  private final DirectoryDrafts drafts = new DirectoryDrafts();

  DirectoryDraftsTest() {
    drafts.drafts =
        new FormDrafts() {
          @Override
          public Optional<FormDraft> find(String key) {
            return Optional.ofNullable(kept.get(key));
          }

          @Override
          public void discard(String key) {
            kept.remove(key);
          }
        };
  }

  private void typed(String draft, Map<String, List<String>> fields) {
    kept.put(draft, new FormDraft(Instant.parse("2026-11-24T13:03:00Z"), fields));
  }

  private static StaffVisit visit(String query) {
    return new StaffVisit(
        TestSites.visit("mark", Language.SWEDISH, "personal/platser/" + PLACE, query),
        TestStaffWords.of("directory"),
        new StaffMember(new AccountId(new UUID(0, 3)), "a@example.se", "Amir", List.of(), false),
        Set.of(),
        "session",
        "token");
  }

  private Shown<String> shown(String query) {
    return drafts.shown(visit(query), STATE, "Stored", fields -> fields.text("description"));
  }

  @Test
  void without_a_draft_the_form_shows_what_is_stored_and_tells_of_nothing() {
    assertThat(shown("")).isEqualTo(new Shown<>(STATE, "Stored"));
    assertThat(shown("utkast=1")).isEqualTo(new Shown<>(STATE, "Stored"));
  }

  @Test
  void draft_is_told_of_where_it_says_something_else_and_goes_on_when_asked_for() {
    typed("place:" + PLACE, Map.of("description", List.of("Typed"), "seen", List.of("3")));

    assertThat(shown("").values()).isEqualTo("Stored");
    assertThat(shown("").state().kept())
        .endsWith("Utkastet är från 24 november 2026 kl.\u00a014.03.");
    assertThat(shown("utkast=1").values()).isEqualTo("Typed");
    assertThat(shown("utkast=1").state().seen())
        .as("what was saved since is not seen")
        .isEqualTo("3");

    typed("place:" + PLACE, Map.of("description", List.of("Stored"), "seen", List.of("7")));
    assertThat(shown("").state().kept()).isEmpty();
  }

  @Test
  void new_one_goes_on_under_the_id_that_it_began_with() {
    typed("place:ny", Map.of("description", List.of("Typed"), "id", List.of(PLACE.toString())));

    Shown<String> offered = drafts.fresh(visit(""), "place", fields -> fields.text("description"));
    Shown<String> begun =
        drafts.fresh(visit("utkast=1"), "place", fields -> fields.text("description"));

    assertThat(offered.values()).isEmpty();
    assertThat(offered.state().kept()).isNotEmpty();
    assertThat(begun.values()).isEqualTo("Typed");
    assertThat(begun.state().id()).isEqualTo(PLACE.toString()).isNotEqualTo(offered.state().id());
  }

  @Test
  void what_is_not_wanted_is_gone() {
    typed("place:ny", Map.of("description", List.of("Typed")));

    assertThat(drafts.discarded(visit(""), "place:ny", "platser/ny"))
        .isEqualTo(new Answer.SeeOther("/mark/personal/platser/ny"));
    assertThat(kept).isEmpty();
  }
}
