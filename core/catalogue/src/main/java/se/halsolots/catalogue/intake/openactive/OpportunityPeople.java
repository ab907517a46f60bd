package se.halsolots.catalogue.intake.openactive;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Reads whom an opportunity is for. */
final class OpportunityPeople {

  private static final int OLDEST = 120;
  private static final int SENIOR = 50;

  private final Opportunity event;
  private final ItemFaults faults;

  OpportunityPeople(Opportunity event, ItemFaults faults) {
    this.event = event;
    this.faults = faults;
  }

  AgeRange ages() {
    JsonThing range = event.get("ageRange");
    int from = age("ageRange.minValue", range.text("minValue")).orElse(AgeRange.YOUNGEST);
    OptionalInt to = age("ageRange.maxValue", range.text("maxValue"));
    if (to.isPresent() && to.getAsInt() < from) {
      if (range.has("minValue")) {
        faults.field(
            "ageRange.maxValue", range.text("maxValue"), "is below the lowest age; left out");
        return new AgeRange(from, OptionalInt.empty());
      }
      return new AgeRange(0, to);
    }
    return new AgeRange(from, to.orElse(0) >= 99 ? OptionalInt.empty() : to);
  }

  private OptionalInt age(String field, String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.matches("[0-9]{1,3}(\\.[0-9]{1,5})?")) {
      int years = new BigDecimal(text).intValue();
      if (years <= OLDEST) {
        return OptionalInt.of(years);
      }
    }
    faults.field(field, text, "is no age from 0 to " + OLDEST + "; left out");
    return OptionalInt.empty();
  }

  Set<TargetGroup> targetGroups() {
    Set<TargetGroup> groups = EnumSet.noneOf(TargetGroup.class);
    String gender = event.text("genderRestriction");
    if (gender.contains("Female")) {
      groups.add(TargetGroup.WOMEN);
    } else if (gender.contains("Male")) {
      groups.add(TargetGroup.MEN);
    }
    if (!event.get("accessibilitySupport").list().isEmpty()) {
      groups.add(TargetGroup.DISABILITY);
    }
    String youngest = event.get("ageRange").text("minValue");
    if (youngest.matches("[0-9]{2,3}") && Integer.parseInt(youngest) >= SENIOR) {
      groups.add(TargetGroup.SENIORS);
    }
    return groups;
  }

  /** Every activity of the list moves the body; the calm ones are for the mind too. */
  Set<HealthDimension> dimensions(ActivityType type) {
    return type == ActivityType.CALM
        ? Set.of(HealthDimension.PHYSICAL, HealthDimension.MENTAL)
        : Set.of(HealthDimension.PHYSICAL);
  }

  /**
   * The level says how much one must be able to do, which for most activities is how hard it is.
   */
  Optional<Intensity> intensity() {
    List<String> levels =
        event.get("level").list().stream()
            .map(
                level -> level.text("prefLabel").isEmpty() ? level.text() : level.text("prefLabel"))
            .toList();
    if (levels.size() != 1) {
      return Optional.empty();
    }
    String level = levels.get(0).toLowerCase(java.util.Locale.ROOT);
    if (level.contains("beginner")) {
      return Optional.of(Intensity.LIGHT);
    } else if (level.contains("intermediate")) {
      return Optional.of(Intensity.MODERATE);
    }
    return level.contains("advanced") ? Optional.of(Intensity.VIGOROUS) : Optional.empty();
  }
}
