package se.halsolots.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.participation.internal.store.ContactRequest;
import se.halsolots.participation.internal.store.ContactRequestStore;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** The same form is sent in two nodes, with the same words and the same key; they never meet. */
@EveryDatabase
class ContactIsolationTest {

  private final DatabaseUnderTest database;
  private final TwoNodes nodes;
  private final String key = UUID.randomUUID().toString();
  private ContactReference mine = ContactReference.random();
  private ContactReference theirs = ContactReference.random();

  ContactIsolationTest(DatabaseUnderTest database) {
    this.database = database;
    this.nodes = new TwoNodes(database);
  }

  @BeforeEach
  void the_same_is_asked_in_both() {
    mine = ask(TwoNodes.ONE);
    theirs = ask(TwoNodes.OTHER);
  }

  private ContactReference ask(Tenant node) {
    return nodes.in(node, null, requests -> requests.ask(TwoNodes.WISH, key));
  }

  private ContactRequestId theirId() {
    return nodes.store(
        TwoNodes.OTHER, store -> store.sentWith(key).map(ContactRequest::id).orElseThrow());
  }

  @Test
  void each_node_finds_its_own_by_the_key_both_have() {
    assertThat(mine).isNotEqualTo(theirs);
    assertThat(reference(TwoNodes.ONE)).isEqualTo(mine);
    assertThat(reference(TwoNodes.OTHER)).isEqualTo(theirs);
  }

  private ContactReference reference(Tenant node) {
    return nodes.store(
        node, store -> store.sentWith(key).map(ContactRequest::reference).orElseThrow());
  }

  @Test
  void store_finds_nothing_of_another_node_in_any_way() {
    ContactRequestId id = theirId();
    nodes.store(
        TwoNodes.ONE,
        store -> {
          assertThat(store.find(id)).isEmpty();
          assertThat(references(store, question(true, Optional.empty()))).contains(mine);
          assertThat(references(store, question(true, Optional.empty()))).doesNotContain(theirs);
          assertThat(store.find(question(true, Optional.of(theirs)))).isEmpty();
          assertThat(store.count(question(true, Optional.of(theirs)))).isZero();
          assertThat(store.due(TwoNodes.MONDAY.plusSeconds(1), TwoNodes.MONDAY, TwoNodes.MONDAY))
              .extracting(ContactRequest::reference)
              .contains(mine)
              .doesNotContain(theirs);
          return 0;
        });
  }

  @Test
  void counts_are_of_the_node_only() {
    long before = nodes.store(TwoNodes.ONE, store -> store.count(ContactStatus.OPEN));
    String another = UUID.randomUUID().toString();
    nodes.in(TwoNodes.OTHER, null, requests -> requests.ask(TwoNodes.WISH, another));
    long after = nodes.store(TwoNodes.ONE, store -> store.count(ContactStatus.OPEN));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void foreign_id_is_as_unknown_as_one_that_never_was() {
    ContactRequestId foreign = theirId();
    ContactRequestId unknown = new ContactRequestId(Ids.next());
    List<Consumer<ContactRequests>> nothing = new ArrayList<>();
    for (ContactRequestId id : List.of(foreign, unknown)) {
      nothing.add(requests -> requests.read(id));
      nothing.add(requests -> requests.take(id));
      nothing.add(requests -> requests.takeOver(id));
      nothing.add(requests -> requests.close(id, ContactOutcome.REACHED));
      nothing.add(requests -> requests.reopen(id));
    }
    for (Consumer<ContactRequests> attempt : nothing) {
      assertThat(codeOf(TwoNodes.ONE, attempt)).isEqualTo(ErrorCode.NOT_FOUND);
    }
    assertThat(nodes.notes()).isEmpty();
    Optional<ContactRequest> theirsStill =
        nodes.store(TwoNodes.OTHER, store -> store.find(foreign));
    assertThat(theirsStill.map(ContactRequest::status)).contains(ContactStatus.NEW);
  }

  private ErrorCode codeOf(Tenant node, Consumer<ContactRequests> attempt) {
    return nodes.in(
        node,
        TwoNodes.PILOT_OF_ONE,
        requests -> {
          try {
            attempt.accept(requests);
            throw new AssertionError("it was let through");
          } catch (PortalException e) {
            return e.code();
          }
        });
  }

  @Test
  void without_the_permission_in_that_node_nobody_sees_or_does_anything() {
    ContactRequestId id = theirId();
    ContactQuestion all = question(true, Optional.empty());
    List<Consumer<ContactRequests>> everything =
        List.of(
            requests -> requests.list(all),
            requests -> requests.count(all),
            ContactRequests::openCount,
            requests -> requests.read(id),
            requests -> requests.take(id),
            requests -> requests.takeOver(id),
            requests -> requests.close(id, ContactOutcome.REACHED),
            requests -> requests.reopen(id));
    for (Consumer<ContactRequests> attempt : everything) {
      assertThat(codeOf(TwoNodes.OTHER, attempt)).isEqualTo(ErrorCode.FORBIDDEN);
      assertThatThrownBy(
              () ->
                  nodes.in(
                      TwoNodes.ONE,
                      TwoNodes.EDITOR_OF_ONE,
                      requests -> {
                        attempt.accept(requests);
                        return 0;
                      }))
          .isInstanceOfSatisfying(
              PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }
  }

  @Test
  void job_of_one_node_erases_nothing_of_another() {
    nodes.nowIs(TwoNodes.MONDAY.plus(ContactRetention.LONGEST).plusSeconds(1));
    assertThat(nodes.erased(TwoNodes.ONE)).isPositive();
    assertThat(reference(TwoNodes.OTHER)).isEqualTo(theirs);
  }

  @Test
  void without_a_tenant_nothing_is_read_or_written() {
    TenantGate nobody = new TenantGate(new TenantContext(), null);
    ContactRequestId id = theirId();
    database.inTransaction(
        "participation",
        (EntityManager manager) -> {
          ContactRequestStore store = new ContactRequestStore(manager, nobody);
          ContactRequest request =
              new ContactRequest(
                  Ids.next(), ContactReference.random(), key + "x", TwoNodes.WISH, TwoNodes.MONDAY);
          List<Runnable> everything =
              List.of(
                  () -> store.find(id),
                  () -> store.sentWith(key),
                  () -> store.find(question(true, Optional.empty())),
                  () -> store.find(question(true, Optional.of(theirs))),
                  () -> store.count(question(true, Optional.empty())),
                  () -> store.count(Set.of(ContactStatus.NEW)),
                  () -> store.due(TwoNodes.MONDAY, TwoNodes.MONDAY, TwoNodes.MONDAY),
                  () -> store.add(request),
                  store::settle);
          for (Runnable attempt : everything) {
            assertThatThrownBy(attempt::run).isInstanceOf(PortalException.class);
          }
          return 0;
        });
  }

  @Test
  void region_is_asked_nothing() {
    assertThatThrownBy(() -> ask(TwoNodes.REGION))
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
  }

  private static ContactQuestion question(boolean open, Optional<ContactReference> reference) {
    return new ContactQuestion(open, reference, 0, 1_000);
  }

  private static List<ContactReference> references(
      ContactRequestStore store, ContactQuestion question) {
    return store.find(question).stream().map(ContactRequest::reference).toList();
  }
}
