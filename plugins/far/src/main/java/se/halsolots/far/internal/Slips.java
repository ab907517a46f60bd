package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.KeptLists;
import se.halsolots.spi.PluginContext;

/** Slips: a clinic gives them, and a leader notes that somebody came with one. */
@ApplicationScoped
@Transactional
public class Slips {

  /** How many activities stand on a slip at most. */
  public static final int MOST = 3;

  @Inject FarStore store;

  /**
   * A slip as whoever has it sees it.
   *
   * @param activities in the order in which the clinic chose them
   */
  public record Shown(String code, List<UUID> activities, Instant expiresAt) {

    public Shown {
      activities = List.copyOf(activities);
    }
  }

  /**
   * How a slip stands with an activity.
   *
   * @param visits days on which somebody came with it
   * @param onSlip whether the activity stands on the slip
   * @param continues whether whoever has it goes on coming as everybody else does
   */
  public record Standing(String code, int visits, boolean onSlip, boolean continues) {}

  /**
   * Gives a slip. The same form sent again gives the same slip; with other activities, as after
   * going back in the browser, a slip of its own: nobody is handed what they did not choose.
   *
   * @param activities 1 to {@value #MOST}
   * @return its code
   */
  public String give(PluginContext context, UUID clinic, List<UUID> activities, String formKey) {
    Optional<String> before = store.slipByForm(context, formKey).map(Slip::code);
    boolean same = before.isPresent() && activities.equals(activitiesOf(context, before.get()));
    String key = before.isEmpty() ? formKey : UUID.randomUUID().toString();
    return same ? before.get() : giveNew(context, clinic, activities, key);
  }

  private static List<UUID> activitiesOf(PluginContext context, String code) {
    return context.keptLists().find(code).map(KeptLists.Kept::activities).orElse(List.of());
  }

  private String giveNew(
      PluginContext context, UUID clinic, List<UUID> activities, String formKey) {
    Instant expiresAt =
        context.clock().instant().plus(Duration.ofDays(context.setting(FarSettings.SLIP_DAYS)));
    KeptLists.Kept kept = context.keptLists().keep(clinic.toString(), activities, expiresAt);
    Slip slip =
        new Slip(clinic, kept.code(), formKey, today(context).withDayOfMonth(1), kept.expiresAt());
    store.keep(context, slip);
    Map<UUID, String> titles = new HashMap<>();
    for (CatalogueLookup.Activity activity : context.catalogue().activities(activities)) {
      titles.put(activity.id(), activity.title());
    }
    for (UUID activity : activities) {
      store.keep(context, new SlipUse(slip, activity, titles.getOrDefault(activity, "-"), true));
    }
    store.write(context);
    return kept.code();
  }

  /** The slip with that code, as somebody typed it; empty if it is unknown here or too old. */
  public Optional<Shown> find(PluginContext context, String code) {
    return context
        .keptLists()
        .find(code)
        .filter(kept -> store.slip(context, kept.code()).isPresent())
        .map(kept -> new Shown(kept.code(), kept.activities(), kept.expiresAt()));
  }

  /**
   * Somebody came to the activity with that slip; noted once a day.
   *
   * @param title of the activity
   * @return empty if the code is unknown here or too old
   */
  public Optional<Standing> came(PluginContext context, UUID activity, String title, String code) {
    Optional<Slip> slip = slip(context, code);
    if (slip.isEmpty()) {
      return Optional.empty();
    }
    Optional<SlipUse> before = store.use(context, slip.get(), activity);
    SlipUse use = before.orElseGet(() -> new SlipUse(slip.get(), activity, title, false));
    if (before.isEmpty()) {
      store.keep(context, use);
    }
    use.came(today(context));
    store.write(context);
    return Optional.of(standing(slip.get(), use));
  }

  /** How the slip stands with the activity, if somebody has come with it. */
  public Optional<Standing> standing(PluginContext context, UUID activity, String code) {
    return slip(context, code)
        .flatMap(
            slip ->
                store
                    .use(context, slip, activity)
                    .filter(SlipUse::hasCome)
                    .map(use -> standing(slip, use)));
  }

  /** Whoever has the slip goes on coming as everybody else does. */
  public Optional<Standing> goesOn(PluginContext context, UUID activity, String code) {
    return slip(context, code)
        .flatMap(
            slip ->
                store
                    .use(context, slip, activity)
                    .filter(SlipUse::hasCome)
                    .map(
                        use -> {
                          use.goesOn(today(context));
                          return standing(slip, use);
                        }));
  }

  /** Erases slips that expired before that moment, and tells how many. */
  public int erase(PluginContext context, Instant before) {
    return store.erase(context, before);
  }

  private Optional<Slip> slip(PluginContext context, String code) {
    return context.keptLists().find(code).flatMap(kept -> store.slip(context, kept.code()));
  }

  private static Standing standing(Slip slip, SlipUse use) {
    return new Standing(slip.code(), use.visits(), use.chosen(), use.continues());
  }

  private static LocalDate today(PluginContext context) {
    return LocalDate.now(context.clock());
  }
}
