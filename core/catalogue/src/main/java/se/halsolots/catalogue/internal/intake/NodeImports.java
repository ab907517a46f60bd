package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.intake.desk.ImportRow;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.spi.TenantId;

/**
 * A node's own imports, as its staff see and steer them. One of another node is answered like one
 * that does not exist. What is decided is noted in the same transaction.
 */
@ApplicationScoped
class NodeImports {

  private static final Duration DECIDED_WITHIN = Duration.ofDays(2);

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject Rehearsal rehearsal;
  @Inject AuditLog audit;
  @Inject Clock clock;

  @Transactional
  public UUID begin(IntakeOrder order, String address, String name, String by) {
    CatalogueImport begun = new CatalogueImport(Ids.next(), order, address, clock.instant());
    begun.lookFirst(name, by);
    entityManager.persist(begun);
    audit.note("import.preview", begun.id().toString(), order.source());
    return begun.id();
  }

  @Transactional
  public List<String> sources(TenantId node) {
    return entityManager
        .createQuery(
            "select distinct i.source from CatalogueImport i where i.owner = :node order by i.source",
            String.class)
        .setParameter("node", node.value())
        .setMaxResults(50)
        .getResultList();
  }

  @Transactional
  public ImportSheet sheet(TenantId node, UUID id) {
    return own(node, id).sheet();
  }

  @Transactional
  public List<ImportSheet> latest(TenantId node, int skip, int most) {
    return entityManager
        .createQuery(
            "select i from CatalogueImport i where i.owner = :node order by i.askedAt desc, i.id",
            CatalogueImport.class)
        .setParameter("node", node.value())
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultStream()
        .map(CatalogueImport::sheet)
        .toList();
  }

  @Transactional
  public List<ImportRow> rows(UUID id) {
    return entityManager
        .createQuery(
            "select r from LookedAtRow r where r.importId = :id order by r.number",
            LookedAtRow.class)
        .setParameter("id", id.toString())
        .getResultStream()
        .map(LookedAtRow::row)
        .toList();
  }

  @Transactional
  public void start(TenantId node, UUID id) {
    CatalogueImport own = own(node, id);
    own.start();
    rehearsal.forget(id);
    // Somebody may have wanted to stop the look when it had just ended.
    Optional.ofNullable(entityManager.find(ImportStop.class, id.toString()))
        .ifPresent(entityManager::remove);
    audit.note("import.start", id.toString(), own.order().source());
  }

  /**
   * Stops it: at once if nobody is at work on it, else between two portions.
   *
   * @return its file or address, if that is needed no more
   */
  @Transactional
  public Optional<String> cancel(TenantId node, UUID id) {
    CatalogueImport own = own(node, id);
    audit.note("import.cancel", id.toString(), own.order().source());
    if (own.state() == ImportState.LOOKED) {
      own.cancel(clock.instant());
      return Optional.of(own.address());
    }
    if (own.state() != ImportState.LOOKING && own.state() != ImportState.RUNNING) {
      throw new PortalException(ErrorCode.CONFLICT, "import " + id + " is at its end");
    }
    if (entityManager.find(ImportStop.class, id.toString()) == null) {
      entityManager.persist(new ImportStop(id));
    }
    return Optional.empty();
  }

  @Transactional
  public void takeBack(TenantId node, UUID id) {
    CatalogueImport own = own(node, id);
    own.takeBack();
    audit.note("import.rollback", id.toString(), own.order().source());
  }

  /**
   * Gives up what was looked through days ago without anybody deciding.
   *
   * @return the ids with their files or addresses, which are needed no more
   */
  @Transactional
  public List<Forsaken> giveUpForsaken(TenantId node) {
    return entityManager
        .createQuery(
            "select i from CatalogueImport i where i.owner = :node and i.status = :looked"
                + " and i.askedAt < :before",
            CatalogueImport.class)
        .setParameter("node", node.value())
        .setParameter("looked", ImportState.LOOKED)
        .setParameter("before", clock.instant().minus(DECIDED_WITHIN))
        .getResultList()
        .stream()
        .map(this::giveUp)
        .toList();
  }

  private Forsaken giveUp(CatalogueImport forsaken) {
    forsaken.cancel(clock.instant());
    return new Forsaken(forsaken.id(), forsaken.address());
  }

  /** An import that nobody wanted in the end. */
  record Forsaken(UUID id, String address) {}

  private CatalogueImport own(TenantId node, UUID id) {
    return Optional.ofNullable(entityManager.find(CatalogueImport.class, id.toString()))
        .filter(found -> found.order().owner().equals(node))
        .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "there is no import " + id));
  }
}
