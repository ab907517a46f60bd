package se.halsolots.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.participation.internal.store.ContactRequest;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** From the form to the last trace. */
@EveryDatabase
class ContactLifeTest {

  private final DatabaseUnderTest database;
  private final TwoNodes nodes;
  private final String key = UUID.randomUUID().toString();
  private ContactReference reference = ContactReference.random();
  private ContactRequestId id = new ContactRequestId(UUID.randomUUID());

  ContactLifeTest(DatabaseUnderTest database) {
    this.database = database;
    this.nodes = new TwoNodes(database);
  }

  @BeforeEach
  void somebody_asks() {
    reference = ask(TwoNodes.WISH);
    id =
        nodes.store(
            TwoNodes.ONE, store -> store.sentWith(key).map(ContactRequest::id).orElseThrow());
  }

  private ContactReference ask(ContactWish wish) {
    return nodes.in(TwoNodes.ONE, null, requests -> requests.ask(wish, key));
  }

  private ContactDetails read() {
    return nodes.in(TwoNodes.ONE, TwoNodes.PILOT_OF_ONE, requests -> requests.read(id));
  }

  private void take(StaffMember member) {
    nodes.in(
        TwoNodes.ONE,
        member,
        requests -> {
          requests.take(id);
          return 0;
        });
  }

  private void close(ContactOutcome outcome) {
    nodes.in(
        TwoNodes.ONE,
        TwoNodes.PILOT_OF_ONE,
        requests -> {
          requests.close(id, outcome);
          return 0;
        });
  }

  @Test
  void what_was_asked_is_read_and_noted_without_its_content() {
    assertThat(read().wish()).isEqualTo(TwoNodes.WISH);
    assertThat(read().row().firstName()).isEqualTo("Karin");
    assertThat(nodes.notes()).containsOnly("request.read " + reference);
  }

  @Test
  void form_sent_twice_asks_once() {
    assertThat(ask(TwoNodes.WISH)).isEqualTo(reference);
    assertThat(found(true)).filteredOn(row -> row.reference().equals(reference)).hasSize(1);
  }

  @Test
  void form_sent_again_with_another_number_puts_it_right() {
    assertThat(ask(corrected())).isEqualTo(reference);
    assertThat(read().wish()).isEqualTo(corrected());
  }

  @Test
  void form_sent_again_after_closing_asks_anew() {
    close(ContactOutcome.REACHED);
    ContactReference another = ask(corrected());
    assertThat(another).isNotEqualTo(reference);
    assertThat(read().wish()).isEqualTo(TwoNodes.WISH);
  }

  private static ContactWish corrected() {
    return new ContactWish(
        "Karin", ContactWay.find("karin@exempel.se").orElseThrow(), SuitableTime.LATE, "fi", "");
  }

  @Test
  void second_pilot_is_held_up_and_may_take_it_over() {
    take(TwoNodes.PILOT_OF_ONE);
    take(TwoNodes.PILOT_OF_ONE);
    assertThatThrownBy(() -> take(TwoNodes.SECOND_OF_ONE))
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));
    assertThat(read().row().takenBy()).isEqualTo("Yusra Ali");
    nodes.in(
        TwoNodes.ONE,
        TwoNodes.SECOND_OF_ONE,
        requests -> {
          requests.takeOver(id);
          return 0;
        });
    assertThat(read().row().takenBy()).isEqualTo("Anna-Karin Holm");
  }

  @Test
  void of_two_pilots_at_the_same_moment_the_second_is_held_up() {
    assertThatThrownBy(
            () ->
                nodes.in(
                    TwoNodes.ONE,
                    TwoNodes.SECOND_OF_ONE,
                    requests -> {
                      requests.read(id);
                      take(TwoNodes.PILOT_OF_ONE);
                      requests.take(id);
                      return 0;
                    }))
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));
    assertThat(read().row().takenBy()).isEqualTo("Yusra Ali");
  }

  @Test
  void closing_twice_keeps_the_first_outcome_and_reopening_takes_it_back() {
    close(ContactOutcome.REFERRED);
    close(ContactOutcome.NOT_REACHED);
    assertThat(read().row().outcome()).contains(ContactOutcome.REFERRED);
    assertThat(found(false)).extracting(ContactRow::reference).contains(reference);
    nodes.in(
        TwoNodes.ONE,
        TwoNodes.SECOND_OF_ONE,
        requests -> {
          requests.reopen(id);
          return 0;
        });
    assertThat(read().row().status()).isEqualTo(ContactStatus.TAKEN);
    assertThat(read().row().outcome()).isEmpty();
    assertThat(found(true)).extracting(ContactRow::reference).contains(reference);
  }

  @Test
  void closed_one_is_erased_after_thirty_days_and_not_before() {
    close(ContactOutcome.REACHED);
    assertThat(read().eraseAt()).isEqualTo(TwoNodes.MONDAY.plus(Duration.ofDays(30)));
    assertErasedAt(TwoNodes.MONDAY.plus(ContactRetention.AFTER_CLOSING));
  }

  @Test
  void one_that_was_taken_back_is_erased_after_a_day() {
    close(ContactOutcome.WITHDRAWN);
    assertErasedAt(TwoNodes.MONDAY.plus(ContactRetention.AFTER_WITHDRAWAL));
  }

  @Test
  void one_that_nobody_answered_is_erased_after_half_a_year() {
    assertErasedAt(TwoNodes.MONDAY.plus(ContactRetention.LONGEST));
  }

  @Test
  void late_closing_does_not_keep_it_longer() {
    nodes.nowIs(TwoNodes.MONDAY.plus(Duration.ofDays(170)));
    close(ContactOutcome.REACHED);
    assertThat(read().eraseAt()).isEqualTo(TwoNodes.MONDAY.plus(ContactRetention.LONGEST));
    assertErasedAt(TwoNodes.MONDAY.plus(ContactRetention.LONGEST));
  }

  private void assertErasedAt(Instant moment) {
    nodes.nowIs(moment);
    nodes.erased(TwoNodes.ONE);
    assertThat(read().wish()).isEqualTo(TwoNodes.WISH);
    nodes.nowIs(moment.plusSeconds(1));
    assertThat(nodes.erased(TwoNodes.ONE)).isPositive();
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    Optional<ContactRequest> byForm = nodes.store(TwoNodes.ONE, store -> store.sentWith(key));
    List<ContactRequest> byReference =
        nodes.store(
            TwoNodes.ONE,
            store -> store.find(new ContactQuestion(true, Optional.of(reference), 0, 9)));
    assertThat(byForm).isEmpty();
    assertThat(byReference).isEmpty();
    assertThat(rows("select * from part_contact_request where id = '" + id + "'"))
        .singleElement()
        .asString()
        .contains("ERASED")
        .doesNotContain("Karin", "4670", "röra", reference.value(), key, "Yusra");
  }

  @Test
  void view_across_tenants_shows_counts_and_nothing_else() {
    assertThat(rows("select * from part_contact_request_count"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.split("\\|")).hasSize(4))
        .anySatisfy(row -> assertThat(row).startsWith("boras|NEW|"));
  }

  private List<ContactRow> found(boolean open) {
    return nodes.in(
        TwoNodes.ONE,
        TwoNodes.PILOT_OF_ONE,
        requests -> requests.list(new ContactQuestion(open, Optional.empty(), 0, 1_000)));
  }

  private List<String> rows(String sql) {
    List<String> rows = new ArrayList<>();
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)).strip());
        }
        rows.add(String.join("|", cells));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return rows;
  }
}
