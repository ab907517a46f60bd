package se.halsolots.catalogue.intake.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.mapping.AutoIds;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.Wording;

/**
 * Makes activities of rows. Rows with the same Id that follow each other are one activity: the
 * first describes it, the others only add times.
 */
final class TemplateActivities {

  private static final int MAX_ID = 200;

  private final Consumer<IntakeItem> sink;
  private final TemplateDates dates;
  private final TemplateSchedule schedule;
  private final TemplateFields fields;
  private final TemplateDirectory directory = new TemplateDirectory();
  private final Map<String, Long> rowsById = new HashMap<>();
  private Optional<TemplateRow> first = Optional.empty();
  private String openId = "";
  private final List<SeriesContent> series = new ArrayList<>();

  TemplateActivities(IntakeContext context, Consumer<IntakeItem> sink) {
    this.sink = sink;
    this.dates = new TemplateDates(context.today());
    this.fields = new TemplateFields(context.fields());
    this.schedule = new TemplateSchedule(dates, context.zone());
  }

  void add(TemplateRow row) {
    String id = id(row);
    ItemFaults faults = faults(row, id);
    boolean sameActivity = first.isPresent() && id.equals(openId);
    boolean sameTitle =
        !row.has(TemplateHeading.TITLE)
            || first.filter(open -> title(open).equals(title(row))).isPresent();
    if (sameActivity && sameTitle) {
      addSeries(row, faults);
      return;
    }
    if (!sameActivity) {
      end();
    }
    Long earlier = rowsById.get(id);
    if (earlier != null) {
      faults.refuse(TemplateHeading.ID.word(), id, usedBefore(row, earlier));
    } else if (!row.has(TemplateHeading.TITLE)) {
      faults.refuse(TemplateHeading.TITLE.word(), "", "saknas; skriv en rubrik");
    } else if (id.length() > MAX_ID) {
      faults.refuse(TemplateHeading.ID.word(), id, "är längre än " + MAX_ID + " tecken");
    } else {
      begin(row, id, faults);
    }
  }

  /** No more rows of the present activity. */
  void end() {
    first.ifPresent(row -> finish(row, faults(row, openId)));
    first = Optional.empty();
    series.clear();
  }

  private void begin(TemplateRow row, String id, ItemFaults faults) {
    rowsById.put(id, row.number());
    first = Optional.of(row);
    openId = id;
    addSeries(row, faults);
  }

  private void addSeries(TemplateRow row, ItemFaults faults) {
    if (row.hasSchedule()) {
      schedule.read(row, faults).ifPresent(series::add);
    }
  }

  private void finish(TemplateRow row, ItemFaults faults) {
    TemplateContent content = new TemplateContent(row, faults);
    sink.accept(
        new IntakeActivity(
            row.position(),
            openId,
            Optional.empty(),
            content.read().withExtra(fields.read(row, faults)),
            directory.organiser(row, faults),
            List.copyOf(content.coOrganisers()),
            directory.place(row, faults),
            List.copyOf(series),
            Optional.empty(),
            content.highlighted(),
            verified(row, faults)));
  }

  private Optional<IntakeActivity.Verified> verified(TemplateRow row, ItemFaults faults) {
    String text = row.get(TemplateHeading.VERIFIED);
    Optional<LocalDate> day = dates.day(text);
    if (day.isEmpty() && !text.isEmpty()) {
      faults.field(
          TemplateHeading.VERIFIED.word(), text, "är inget datum; skriv det som 2026-11-24");
    }
    return day.map(on -> new IntakeActivity.Verified(on, row.get(TemplateHeading.VERIFIED_BY)));
  }

  private ItemFaults faults(TemplateRow row, String id) {
    return new ItemFaults(row.position(), id, Wording.SWEDISH, sink);
  }

  private static String usedBefore(TemplateRow row, long earlier) {
    return row.has(TemplateHeading.TITLE)
        ? "finns redan på rad %d; ge varje aktivitet ett eget Id".formatted(earlier)
        : "hör till rad %d; rader med samma Id måste följa på varandra".formatted(earlier);
  }

  private static String title(TemplateRow row) {
    return row.get(TemplateHeading.TITLE).toLowerCase(Locale.ROOT);
  }

  /**
   * The row's Id. Without one, a name made of title, organiser and place: the same again the next
   * time the table is read.
   */
  private String id(TemplateRow row) {
    if (row.has(TemplateHeading.ID)) {
      return row.get(TemplateHeading.ID);
    } else if (!row.has(TemplateHeading.TITLE)) {
      return row.hasSchedule() ? openId : "";
    }
    return AutoIds.of(
        title(row),
        row.get(TemplateHeading.ORGANISER).toLowerCase(Locale.ROOT),
        row.get(TemplateHeading.PLACE).toLowerCase(Locale.ROOT));
  }
}
