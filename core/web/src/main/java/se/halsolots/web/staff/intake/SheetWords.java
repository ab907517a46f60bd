package se.halsolots.web.staff.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.desk.ImportCounts;
import se.halsolots.catalogue.intake.desk.ImportOutcome;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Says in words how an import stands. */
final class SheetWords {

  private final StaffVisit visit;
  private final Words words;
  private final DateTimeFormatter moments;

  SheetWords(StaffVisit visit) {
    this.visit = visit;
    this.words = visit.words();
    this.moments = DateTimeFormatter.ofPattern(words.get("import.moment"), words.locale());
  }

  /** {@code 26 nov 2026 kl. 14.05}. */
  String moment(Instant instant) {
    return moments.format(instant.atZone(visit.tenant().zone()));
  }

  String moment(LocalDateTime local) {
    return moments.format(local);
  }

  String state(ImportState state) {
    return words.get("import.state." + code(state));
  }

  String outcome(ImportOutcome outcome) {
    return words.get("import.outcome." + outcome.name().toLowerCase(Locale.ROOT));
  }

  private static String code(ImportState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The look of the state's badge. */
  static String badge(ImportState state) {
    return switch (state) {
      case LOOKING, RUNNING, TAKING_BACK -> "badge badge--review";
      case LOOKED -> "badge badge--draft";
      case DONE -> "badge badge--published";
      case FAILED -> "badge badge--bad";
      case CANCELLED, TAKEN_BACK -> "badge badge--archived";
    };
  }

  /** {@code 12 nya, 3 ändrade, 2 fel}. */
  String result(ImportSheet sheet) {
    ImportCounts counts = sheet.counts();
    List<String> parts = new ArrayList<>();
    part(parts, "import.n.created", counts.created());
    part(parts, "import.n.changed", counts.changed());
    part(parts, "import.n.removed", counts.removed());
    part(parts, "import.n.unchanged", counts.unchanged());
    part(parts, "import.n.refused", counts.refused());
    return String.join(", ", parts);
  }

  private void part(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(words.get(key, count));
    }
  }

  /** What a fault did: the whole item stayed out, or one field of it. */
  static String effect(StaffVisit visit, IntakeFault fault) {
    return visit.words().get(fault.refused() ? "import.fault.refused" : "import.fault.noted");
  }
}
