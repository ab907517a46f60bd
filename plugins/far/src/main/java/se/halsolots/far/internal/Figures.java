package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** What became of the slips, counted. */
@ApplicationScoped
@Transactional
public class Figures {

  private static final int MONTHS = 12;
  private static final int MOST_SETS = 3;

  @Inject FarStore store;

  /**
   * How many slips came how far.
   *
   * @param given slips that were given
   * @param came of them, those that somebody came with
   * @param threeTimes of them, those that somebody came with on three days
   * @param goOn of them, those whose holders go on coming as everybody else does
   */
  public record Counts(int given, int came, int threeTimes, int goOn) {}

  /** The slips given in a month, whatever stood on them. */
  public record Month(LocalDate first, Counts counts) {}

  /** The slips that an activity stands on. */
  public record OfActivity(UUID activity, String title, Counts counts) {}

  /**
   * What became of a clinic's slips of the last twelve months.
   *
   * @param months the latest first
   * @param activities the most chosen first
   */
  public record OfClinic(List<Month> months, List<OfActivity> activities) {

    public OfClinic {
      months = List.copyOf(months);
      activities = List.copyOf(activities);
    }
  }

  /** What became of the slips that the clinic gave in the last twelve months. */
  public OfClinic ofClinic(PluginContext context, UUID clinic) {
    List<SlipUse> uses = lately(context, clinic);
    return new OfClinic(months(uses), activities(uses));
  }

  /** What the clinic has chosen together more than once, the most frequent first. */
  public List<List<UUID>> often(PluginContext context, UUID clinic) {
    Map<String, Set<UUID>> bySlip = new LinkedHashMap<>();
    for (SlipUse use : lately(context, clinic)) {
      if (use.chosen()) {
        bySlip.computeIfAbsent(use.slipId(), slip -> new TreeSet<>()).add(use.activity());
      }
    }
    Map<Set<UUID>, Long> sets =
        bySlip.values().stream()
            .collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
    return sets.entrySet().stream()
        .filter(one -> one.getValue() > 1)
        .sorted(Map.Entry.<Set<UUID>, Long>comparingByValue().reversed())
        .limit(MOST_SETS)
        .map(one -> List.copyOf(one.getKey()))
        .toList();
  }

  /** Slips given in the whole months of that time. */
  public long given(PluginContext context, LocalDate from, LocalDate before) {
    return store.count(context, FarStore.Step.GIVEN, from, before);
  }

  /** Slips that somebody came with for the first time in the whole months of that time. */
  public long came(PluginContext context, LocalDate from, LocalDate before) {
    return store.count(context, FarStore.Step.CAME, from, before);
  }

  /** The same, of coming on a third day. */
  public long cameThreeTimes(PluginContext context, LocalDate from, LocalDate before) {
    return store.count(context, FarStore.Step.CAME_THREE_TIMES, from, before);
  }

  /** The same, of going on as everybody else does. */
  public long goOn(PluginContext context, LocalDate from, LocalDate before) {
    return store.count(context, FarStore.Step.CONTINUES, from, before);
  }

  private List<SlipUse> lately(PluginContext context, UUID clinic) {
    LocalDate next = LocalDate.now(context.clock()).withDayOfMonth(1).plusMonths(1);
    return store.uses(context, clinic, next.minusMonths(MONTHS), next);
  }

  static List<Month> months(List<SlipUse> uses) {
    Map<LocalDate, List<SlipUse>> byMonth =
        uses.stream()
            .collect(
                Collectors.groupingBy(
                    SlipUse::givenMonth, LinkedHashMap::new, Collectors.toList()));
    List<Month> months = new ArrayList<>();
    byMonth.forEach((first, some) -> months.add(new Month(first, counts(some, use -> true))));
    return months;
  }

  static List<OfActivity> activities(List<SlipUse> uses) {
    Map<UUID, List<SlipUse>> byActivity =
        uses.stream()
            .collect(
                Collectors.groupingBy(SlipUse::activity, LinkedHashMap::new, Collectors.toList()));
    return byActivity.entrySet().stream()
        .map(
            one ->
                new OfActivity(
                    one.getKey(),
                    one.getValue().get(0).title(),
                    counts(one.getValue(), SlipUse::chosen)))
        .sorted(
            Comparator.comparingInt((OfActivity one) -> -one.counts().given())
                .thenComparing(OfActivity::title))
        .toList();
  }

  /** Slips are counted, not what stands on them: a slip with three activities is one. */
  private static Counts counts(List<SlipUse> uses, Predicate<SlipUse> given) {
    return new Counts(
        slips(uses, given),
        slips(uses, SlipUse::hasCome),
        slips(uses, SlipUse::hasComeThreeTimes),
        slips(uses, SlipUse::continues));
  }

  private static int slips(List<SlipUse> uses, Predicate<SlipUse> which) {
    Set<String> slips = new HashSet<>();
    uses.stream().filter(which).forEach(use -> slips.add(use.slipId()));
    return slips.size();
  }
}
