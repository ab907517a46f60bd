package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.PluginContext;

/** Invented clinics and slips of the last half year, for a demonstration. */
@ApplicationScoped
@Transactional
public class FarDemo {

  /** Clinics: texts {@code demo.clinic.1} and so on, with how many slips each has given. */
  private static final List<Integer> SLIPS = List.of(38, 21, 6);

  private static final int MONTHS = 6;
  private static final int CHOICE = 6;

  /** First names and numbers of nobody (the Swedish regulator keeps these free for fiction). */
  private static final List<Map.Entry<String, String>> CONTACTS =
      List.of(Map.entry("Birgit", "070-174 06 11"), Map.entry("Omar", "070-174 06 12"));

  @Inject FarStore store;

  /** Fills the tenant. The same every time in the same tenant, and different in another. */
  public void fill(PluginContext context) {
    Random random = new Random(context.tenant().value().hashCode());
    List<CatalogueLookup.Activity> activities = activities(context);
    for (int number = 1; number <= SLIPS.size(); number++) {
      UUID clinic = UUID.randomUUID();
      String name = context.text("demo.clinic." + number, context.tenantName());
      store.keep(
          context,
          new Clinic(
              clinic,
              name,
              "demo-" + number,
              Secrets.hash(Secrets.fresh()),
              context.clock().instant()));
      if (!activities.isEmpty()) {
        int slips = SLIPS.get(number - 1) + random.nextInt(5);
        IntStream.range(0, slips)
            .forEach(slip -> slip(context, clinic, "demo-" + clinic + slip, activities, random));
      }
    }
    store.write(context);
    if (Contacts.areKept(context)) {
      contacts(context);
    }
  }

  private void contacts(PluginContext context) {
    Instant now = context.clock().instant();
    Iterator<Slip> slips = store.slips(context, CONTACTS.size()).iterator();
    CONTACTS.forEach(
        one -> {
          if (slips.hasNext()) {
            Slip slip = slips.next();
            store.keep(
                context, new Contact(slip, one.getKey(), one.getValue(), now, slip.expiresAt()));
          }
        });
    store.write(context);
  }

  private static List<CatalogueLookup.Activity> activities(PluginContext context) {
    List<CatalogueLookup.Activity> trained =
        context
            .catalogue()
            .find(
                new CatalogueLookup.Question(
                    "",
                    Map.of(FarFields.facet(FarFields.TRAINED), Set.of(ActivityField.YES)),
                    CHOICE));
    return trained.isEmpty()
        ? context.catalogue().find(CatalogueLookup.Question.of(CHOICE))
        : trained;
  }

  private void slip(
      PluginContext context,
      UUID clinic,
      String formKey,
      List<CatalogueLookup.Activity> activities,
      Random random) {
    List<CatalogueLookup.Activity> chosen = new ArrayList<>(activities);
    Collections.shuffle(chosen, random);
    chosen = chosen.subList(0, Math.min(chosen.size(), 1 + random.nextInt(Slips.MOST)));
    LocalDate today = LocalDate.now(context.clock());
    LocalDate month = today.withDayOfMonth(1).minusMonths(random.nextInt(MONTHS));
    Instant expiresAt = context.clock().instant().plus(Duration.ofDays(90));
    String code =
        context
            .keptLists()
            .keep(
                clinic.toString(),
                chosen.stream().map(CatalogueLookup.Activity::id).toList(),
                expiresAt)
            .code();
    Slip slip = new Slip(clinic, code, formKey, month, expiresAt);
    store.keep(context, slip);
    for (int i = 0; i < chosen.size(); i++) {
      SlipUse use = new SlipUse(slip, chosen.get(i).id(), chosen.get(i).title(), true);
      if (i == 0) {
        come(use, month, today, random.nextInt(8));
      }
      store.keep(context, use);
    }
  }

  /** Comes once a week for so many weeks, as far as they lie behind us, and may go on. */
  private static void come(SlipUse use, LocalDate month, LocalDate today, int weeks) {
    LocalDate day = month.plusDays(6);
    for (int week = 0; week < weeks && day.isBefore(today); week++) {
      use.came(day);
      day = day.plusWeeks(1);
    }
    if (use.visits() > SlipUse.THIRD) {
      use.goesOn(day.minusWeeks(1));
    }
  }
}
