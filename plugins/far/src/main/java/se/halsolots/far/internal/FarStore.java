package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.spi.PluginContext;

/** Reads and writes the tables. Needs a transaction, and reaches the tenant at work only. */
@ApplicationScoped
class FarStore {

  @PersistenceContext(unitName = "far")
  EntityManager entityManager;

  List<Clinic> clinics(PluginContext context) {
    return manager(context)
        .createQuery("select c from Clinic c order by c.name, c.id", Clinic.class)
        .getResultList();
  }

  Optional<Clinic> clinic(PluginContext context, UUID id) {
    return manager(context)
        .createQuery("select c from Clinic c where c.id = :id", Clinic.class)
        .setParameter("id", id.toString())
        .getResultStream()
        .findFirst();
  }

  Optional<Clinic> clinicBySecret(PluginContext context, String secret) {
    return manager(context)
        .createQuery(
            "select c from Clinic c where c.secretHash = :hash and c.open = true", Clinic.class)
        .setParameter("hash", Secrets.hash(secret))
        .getResultStream()
        .findFirst();
  }

  Optional<Clinic> clinicByForm(PluginContext context, String formKey) {
    return manager(context)
        .createQuery("select c from Clinic c where c.formKey = :key", Clinic.class)
        .setParameter("key", formKey)
        .getResultStream()
        .findFirst();
  }

  List<Door> doors(PluginContext context) {
    return manager(context).createQuery("select d from Door d", Door.class).getResultList();
  }

  Optional<Door> door(PluginContext context, UUID activity) {
    return manager(context)
        .createQuery("select d from Door d where d.activityId = :id", Door.class)
        .setParameter("id", activity.toString())
        .getResultStream()
        .findFirst();
  }

  Optional<Door> doorBySecret(PluginContext context, String secret) {
    return manager(context)
        .createQuery("select d from Door d where d.secretHash = :hash", Door.class)
        .setParameter("hash", Secrets.hash(secret))
        .getResultStream()
        .findFirst();
  }

  Optional<Slip> slip(PluginContext context, String code) {
    return manager(context)
        .createQuery("select s from Slip s where s.code = :code", Slip.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The slips that are good for longest. */
  List<Slip> slips(PluginContext context, int most) {
    return manager(context)
        .createQuery("select s from Slip s order by s.expiresAt desc, s.code", Slip.class)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<Slip> slipByForm(PluginContext context, String formKey) {
    return manager(context)
        .createQuery("select s from Slip s where s.formKey = :key", Slip.class)
        .setParameter("key", formKey)
        .getResultStream()
        .findFirst();
  }

  Optional<SlipUse> use(PluginContext context, Slip slip, UUID activity) {
    return manager(context)
        .createQuery(
            "select u from SlipUse u where u.slipId = :slip and u.activityId = :activity",
            SlipUse.class)
        .setParameter("slip", slip.id())
        .setParameter("activity", activity.toString())
        .getResultStream()
        .findFirst();
  }

  /** What became of the slips that a clinic gave in these months, the latest first. */
  List<SlipUse> uses(PluginContext context, UUID clinic, LocalDate from, LocalDate before) {
    return manager(context)
        .createQuery(
            "select u from SlipUse u where u.clinicId = :clinic and u.givenMonth >= :from"
                + " and u.givenMonth < :before order by u.givenMonth desc, u.slipId, u.activityId",
            SlipUse.class)
        .setParameter("clinic", clinic.toString())
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultList();
  }

  /**
   * How many slips came to that in these months.
   *
   * @param step how far, as the name of the month in {@link SlipUse} in which it happened
   */
  long count(PluginContext context, Step step, LocalDate from, LocalDate before) {
    return manager(context)
        .createQuery(
            "select count(distinct u.slipId) from SlipUse u where u.%1$s >= :from and u.%1$s < :before"
                .formatted(step.month),
            Long.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .getSingleResult();
  }

  /** Who has asked to be contacted, the oldest first. */
  List<Contact> contacts(PluginContext context) {
    return manager(context)
        .createQuery("select c from Contact c order by c.madeAt, c.slipId", Contact.class)
        .getResultList();
  }

  Optional<Contact> contact(PluginContext context, String code) {
    return manager(context)
        .createQuery("select c from Contact c where c.code = :code", Contact.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Who has read it, the first one first. */
  List<ContactReading> readings(PluginContext context, Contact contact) {
    return manager(context)
        .createQuery(
            "select r from ContactReading r where r.slipId = :slip order by r.readAt",
            ContactReading.class)
        .setParameter("slip", contact.slipId())
        .getResultList();
  }

  /** The slips whose contacts somebody has read. */
  Set<String> slipsWithReaders(PluginContext context) {
    return Set.copyOf(
        manager(context)
            .createQuery("select distinct r.slipId from ContactReading r", String.class)
            .getResultList());
  }

  void removeContact(PluginContext context, Contact contact) {
    readings(context, contact).forEach(manager(context)::remove);
    manager(context).remove(contact);
  }

  void keep(PluginContext context, Object entity) {
    manager(context).persist(entity);
  }

  /** Writes what was changed, so that what collides is told here and not at the commit. */
  void write(PluginContext context) {
    manager(context).flush();
  }

  void remove(PluginContext context, Object entity) {
    manager(context).remove(entity);
  }

  /** Erases slips that expired before that moment, with all that became of them. */
  int erase(PluginContext context, Instant before) {
    EntityManager manager = manager(context);
    List<Slip> due =
        manager
            .createQuery("select s from Slip s where s.expiresAt < :before", Slip.class)
            .setParameter("before", before)
            .getResultList();
    for (Slip slip : due) {
      manager
          .createQuery("select u from SlipUse u where u.slipId = :slip", SlipUse.class)
          .setParameter("slip", slip.id())
          .getResultList()
          .forEach(manager::remove);
      manager.remove(slip);
    }
    return due.size();
  }

  private EntityManager manager(PluginContext context) {
    return context.guarded(entityManager);
  }

  /** How far a slip has come. */
  enum Step {
    GIVEN("givenMonth"),
    CAME("cameMonth"),
    CAME_THREE_TIMES("thirdMonth"),
    CONTINUES("continuesMonth");

    private final String month;

    Step(String month) {
      this.month = month;
    }
  }
}
