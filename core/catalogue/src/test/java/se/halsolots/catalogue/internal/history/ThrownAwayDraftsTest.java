package se.halsolots.catalogue.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.ActivitySource;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class ThrownAwayDraftsTest {

  private static final Instant NOW = Instant.parse("2026-11-18T11:00:00Z");
  private static final Duration DUE = ThrownAwayDrafts.KEPT.plusSeconds(1);

  private final DatabaseUnderTest database;
  private final List<String> noted = new ArrayList<>();

  ThrownAwayDraftsTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  @Test
  void draft_and_its_history_are_gone_after_thirty_days_and_not_before() {
    ActivityId draft = thrownAway(Nodes.MARK, activity -> {});
    erase(Nodes.MARK, Duration.ofDays(29));
    assertThat(isThere(draft)).isTrue();

    erase(Nodes.MARK, DUE);
    assertThat(isThere(draft)).isFalse();
    assertThat(noted).hasSize(1).allMatch(note -> note.startsWith("activity.erase"));
  }

  @Test
  void each_node_erases_its_own() {
    ActivityId ours = thrownAway(Nodes.MARK, activity -> {});
    ActivityId theirs = thrownAway(Nodes.BORAS, activity -> {});
    erase(Nodes.BORAS, DUE);
    assertThat(isThere(ours)).isTrue();
    assertThat(isThere(theirs)).isFalse();
  }

  @Test
  void what_residents_have_seen_and_what_a_source_would_bring_again_stays() {
    ActivityId seen =
        thrownAway(
            Nodes.MARK,
            activity -> {
              activity.publish(NOW, "Amir");
              activity.backToDraft(NOW, "Amir");
            });
    ActivityId imported =
        thrownAway(
            Nodes.MARK,
            activity ->
                activity.cameFrom(
                    ActivitySource.of("fil", Ids.next().toString(), Optional.empty(), "digest")));
    erase(Nodes.MARK, DUE);
    assertThat(isThere(seen)).isTrue();
    assertThat(isThere(imported)).isTrue();
  }

  private ActivityId thrownAway(Tenant node, Consumer<Activity> life) {
    return database.inTransaction(
        "catalogue",
        manager -> {
          ActivitySketch sketch = ActivitySketch.of("Soppkväll");
          Activity activity =
              new Activity(Ids.next(), node.id(), "a-" + Ids.next(), sketch.content(), NOW, "Amir");
          activity.happensOn(sketch.times(), Ids::next);
          life.accept(activity);
          activity.delete(NOW, "Amir");
          activity.changedIn(new CatalogueRevisions(manager).next());
          manager.persist(activity);
          manager.flush();
          new ActivityHistory(manager, gate(node))
              .keep(activity, new VersionNote("delete", NOW, "", "Amir", activity.revision()));
          return activity.id();
        });
  }

  private void erase(Tenant node, Duration later) {
    database.inTransaction(
        "catalogue",
        manager -> {
          ThrownAwayDrafts drafts = new ThrownAwayDrafts();
          drafts.entityManager = manager;
          drafts.context = context(node);
          drafts.gate = gate(node);
          drafts.clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
          drafts.audit =
              new AuditLog() {
                @Override
                public void note(String action, String target, String label) {
                  noted.add(action + " " + label);
                }
              };
          return drafts.eraseDue();
        });
  }

  private boolean isThere(ActivityId id) {
    return database.inTransaction(
        "catalogue", manager -> manager.find(Activity.class, id.toString()) != null);
  }

  private static TenantGate gate(Tenant node) {
    return new TenantGate(context(node), null);
  }

  private static TenantContext context(Tenant node) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    return context;
  }
}
