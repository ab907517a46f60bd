package se.halsolots.catalogue.internal.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportOutcome;
import se.halsolots.catalogue.intake.desk.ImportRow;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.catalogue.internal.store.TitleKey;

/**
 * Finds out what would become of a source: takes it in by the very same steps, portion by portion,
 * and has each portion's transaction forgotten. What was found out is kept in transactions of its
 * own.
 */
@ApplicationScoped
class Rehearsal {

  private static final int SHOWN_ROWS = 25;
  private static final int MOST_TWINS = 25;

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject IntakeService intake;
  @Inject Imports imports;
  @Inject Activities activities;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  @Nullable TransactionSynchronizationRegistry transactions;

  /**
   * What a portion would do.
   *
   * @param twins ids of activities by the titles that they share with new items, in lower case
   */
  record Found(IntakeTally tally, Map<String, String> twins) {}

  /** What one look through a source remembers from portion to portion. */
  static final class Memory {

    private final Set<String> seen = new HashSet<>();
    private int rows;
    private int twins;

    private boolean isNew(IntakeActivity item) {
      return seen.add(
          String.join(
                  "\n",
                  item.content().swedish().title(),
                  item.organiser().map(OrganiserContent::name).orElse(""),
                  item.place().map(PlaceContent::name).orElse(""))
              .toLowerCase(Locale.ROOT));
    }
  }

  /** Forgets what an earlier look found, as one that the portal's stop cut off. */
  @Transactional
  public void begin(UUID id) {
    forget(id);
    imports.get(id).fromTheBeginning();
  }

  /** Forgets what a look found. */
  @Transactional
  public void forget(UUID id) {
    for (String kind : List.of("ImportFault", "LookedAtRow")) {
      entityManager
          .createQuery("delete from " + kind + " k where k.importId = :id")
          .setParameter("id", id.toString())
          .executeUpdate();
    }
  }

  /** Takes in a portion, and has all of it forgotten when the transaction ends. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Found rehearse(IntakeOrder order, List<IntakeItem> portion) {
    try {
      Map<String, String> twins = activities.titled(order.owner(), titles(portion));
      IntakeTally tally = intake.take(portion, order);
      entityManager.flush();
      return new Found(tally, twins);
    } finally {
      forgetAtTheEnd();
    }
  }

  private void forgetAtTheEnd() {
    TransactionSynchronizationRegistry registry = transactions;
    if (registry != null) {
      registry.setRollbackOnly();
    }
  }

  private static List<String> titles(List<IntakeItem> portion) {
    return portion.stream()
        .filter(IntakeActivity.class::isInstance)
        .map(item -> titleKey((IntakeActivity) item))
        .distinct()
        .toList();
  }

  private static String titleKey(IntakeActivity item) {
    return TitleKey.of(item.content().swedish().title());
  }

  /** Keeps what a portion would do. */
  @Transactional
  public void keep(Imports.Task task, int items, Found found, Memory memory) {
    imports.keep(task, items, found.tally());
    int twins = 0;
    for (IntakeTally.Doing doing : found.tally().doings()) {
      String twin = twin(doing, found, memory);
      twins += twin.isEmpty() ? 0 : 1;
      boolean shown = memory.rows < SHOWN_ROWS;
      if (shown || (!twin.isEmpty() && memory.twins < MOST_TWINS)) {
        memory.rows++;
        memory.twins += twin.isEmpty() ? 0 : 1;
        entityManager.persist(new LookedAtRow(task.id(), memory.rows, row(doing, twin)));
      }
    }
    imports.get(task.id()).foundTwins(twins);
  }

  private static String twin(IntakeTally.Doing doing, Found found, Memory memory) {
    if (!(doing.item() instanceof IntakeActivity item)) {
      return "";
    }
    boolean first = memory.isNew(item);
    if (doing.outcome() != ImportOutcome.CREATED) {
      return "";
    }
    return first ? found.twins().getOrDefault(titleKey(item), "") : ImportRow.IN_SOURCE;
  }

  private static ImportRow row(IntakeTally.Doing doing, String twin) {
    if (doing.item() instanceof IntakeActivity item) {
      Optional<LocalDateTime> start =
          item.series().stream().map(SeriesContent::start).min(LocalDateTime::compareTo);
      return new ImportRow(
          item.position(),
          doing.outcome(),
          item.content().swedish().title(),
          item.organiser().map(OrganiserContent::name).orElse(""),
          item.place().map(PlaceContent::name).orElse(""),
          start,
          item.series().size(),
          twin);
    }
    String id = doing.item() instanceof IntakeDeletion deletion ? deletion.sourceId() : "";
    return new ImportRow(
        doing.item().position(), doing.outcome(), id, "", "", Optional.empty(), 0, "");
  }

  /** It was looked through to its end. */
  @Transactional
  public void end(UUID id) {
    imports.get(id).looked(clock.instant());
  }
}
