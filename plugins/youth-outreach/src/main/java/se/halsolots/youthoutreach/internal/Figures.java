package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.halsolots.spi.PluginContext;

/** What outreach came to in a stretch of time; the day before {@code before} is its last. */
@ApplicationScoped
public class Figures {

  @Inject Visits visits;
  @Inject TryOuts tryOuts;

  /** How many different arenas were visited. */
  @Transactional
  public long arenas(PluginContext context, LocalDate from, LocalDate before) {
    return done(context, from, before).stream().map(Visit::arenaId).distinct().count();
  }

  /** How many young people were reached, each as often as we met them. */
  @Transactional
  public long reached(PluginContext context, LocalDate from, LocalDate before) {
    return done(context, from, before).stream().mapToLong(Visit::reached).sum();
  }

  /** How many came to something to try. */
  @Transactional
  public long tried(PluginContext context, LocalDate from, LocalDate before) {
    return tryOuts.between(context, from, before).stream()
        .mapToLong(one -> tryOuts.tried(context, one))
        .sum();
  }

  /** How many of them went on. */
  @Transactional
  public long continued(PluginContext context, LocalDate from, LocalDate before) {
    return tryOuts.between(context, from, before).stream().mapToLong(TryOut::continued).sum();
  }

  private List<Visit> done(PluginContext context, LocalDate from, LocalDate before) {
    return visits.between(context, from, before).stream().filter(Visit::isDone).toList();
  }
}
