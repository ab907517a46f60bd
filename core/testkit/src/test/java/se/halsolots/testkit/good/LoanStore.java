package se.halsolots.testkit.good;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;

/** Keeps what is lent. */
@ApplicationScoped
class LoanStore implements PersonalData {

  @PersistenceContext(unitName = "loans")
  private EntityManager manager;

  List<String> contacts(PluginContext context) {
    return context
        .guarded(manager)
        .createQuery("select l from Loan l order by l.id", Loan.class)
        .getResultList()
        .stream()
        .map(Loan::contact)
        .toList();
  }

  int eraseBefore(PluginContext context, Instant before) {
    return context
        .guarded(manager)
        .createQuery("delete from Loan l where l.lentAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  @Override
  public List<Item> find(PluginContext context, String about) {
    return contacts(context).stream()
        .filter(about::equalsIgnoreCase)
        .map(contact -> new Item("data.loan", Map.of("data.contact", contact)))
        .toList();
  }

  @Override
  public int erase(PluginContext context, String about) {
    return context
        .guarded(manager)
        .createQuery("delete from Loan l where lower(l.contact) = lower(:about)")
        .setParameter("about", about)
        .executeUpdate();
  }
}
