package se.halsolots.catalogue.intake.ical;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.IntakeReader;
import se.halsolots.catalogue.intake.mapping.OncePerSource;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.SourceFile;
import se.halsolots.catalogue.intake.source.SourceSet;

/**
 * Reads the events of an iCalendar file, or of all {@code .ics} files in a folder or ZIP. An event
 * with its rule is one activity; the events that change single dates of it (RECURRENCE-ID) are
 * changes of its series. Tasks, journals and private events are left out.
 */
public final class IcalReader implements IntakeReader {

  private final IntakeLimits limits;

  public IcalReader() {
    this(IntakeLimits.NORMAL);
  }

  public IcalReader(IntakeLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Path source, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    try (SourceSet set = SourceSet.open(source, limits)) {
      List<SourceFile> files =
          set.files().stream()
              .filter(file -> set.files().size() == 1 || file.simpleName().endsWith(".ics"))
              .toList();
      Consumer<IntakeItem> once = new OncePerSource(sink);
      boolean any = false;
      for (SourceFile file : files) {
        any |= readFile(file, files.size() > 1 ? file.name() + " " : "", context, once);
      }
      if (!any) {
        throw new IOException(
            source.getFileName() + " holds no calendar: expected a line BEGIN:VCALENDAR");
      }
    }
  }

  private boolean readFile(
      SourceFile given, String prefix, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    SourceFile file = given.unfolded();
    CalendarIndex index = new CalendarIndex(context.zone());
    CalendarParts.End first = CalendarParts.read(file, limits, prefix, index::learnZones);
    if (!first.calendar()) {
      return false;
    }
    CalendarParts.read(file, limits, prefix, index::learnEvent);
    CalendarEvents events = new CalendarEvents(context, index, sink);
    CalendarParts.End end = CalendarParts.read(file, limits, prefix, events::add);
    events.end(prefix + "the calendar");
    if (end.broken().isPresent()) {
      sink.accept(
          new IntakeFault(
              prefix + "the end",
              "",
              "",
              "",
              "the calendar cannot be read further: " + end.broken().get(),
              true));
    }
    return true;
  }
}
