package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** Rows for the file of slips: a clinic, a month, an activity, and how many. */
@ApplicationScoped
@Transactional
public class FarExport {

  @Inject FarStore store;

  /**
   * One row for each activity that slips of the clinic named in a month. Small numbers are hidden.
   */
  public List<List<String>> rows(PluginContext context, LocalDate from, LocalDate before) {
    List<List<String>> rows = new ArrayList<>();
    for (Clinic clinic : store.clinics(context)) {
      UUID id = clinic.facts().id();
      store.uses(context, id, from, before).stream()
          .collect(Collectors.groupingBy(SlipUse::givenMonth, TreeMap::new, Collectors.toList()))
          .forEach(
              (month, uses) ->
                  Figures.activities(uses)
                      .forEach(one -> rows.add(row(clinic.facts().name(), month, one))));
    }
    return rows;
  }

  private static List<String> row(String clinic, LocalDate month, Figures.OfActivity one) {
    Figures.Counts counts = one.counts();
    return List.of(
        clinic,
        String.format(Locale.ROOT, "%d-%02d", month.getYear(), month.getMonthValue()),
        one.title(),
        Small.number(counts.given()),
        Small.number(counts.came()),
        Small.number(counts.threeTimes()),
        Small.number(counts.goOn()));
  }
}
