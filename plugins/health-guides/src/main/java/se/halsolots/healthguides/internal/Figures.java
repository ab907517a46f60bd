package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** What has come of the guides' work, in figures, fees and needs. Days: from, and before. */
@ApplicationScoped
@Transactional
public class Figures {

  private static final String HELD = "where x.heldOn >= ?1 and x.heldOn < ?2";

  private final GuideStore store;
  private final Guides guides;

  @Inject
  public Figures(GuideStore store, Guides guides) {
    this.store = store;
    this.guides = guides;
  }

  /** For the container's proxy. */
  protected Figures() {
    this(new GuideStore(), new Guides());
  }

  /** How many assignments were reported. */
  public long done(PluginContext context, LocalDate from, LocalDate before) {
    return reports(context, from, before).size();
  }

  /** Quarters of hours that were worked. */
  public long quarters(PluginContext context, LocalDate from, LocalDate before) {
    return reports(context, from, before).stream().mapToLong(report -> report.quarters).sum();
  }

  /** How many people were reached. */
  public long people(PluginContext context, LocalDate from, LocalDate before) {
    Set<String> done =
        reports(context, from, before).stream()
            .map(report -> report.assignmentId)
            .collect(Collectors.toSet());
    return store.all(context, ReachedPeople.class, "").stream()
        .filter(one -> done.contains(one.assignmentId))
        .mapToLong(one -> one.people)
        .sum();
  }

  /** Hundredths of the assignments, booked or done, that were about living habits. */
  public long habits(PluginContext context, LocalDate from, LocalDate before) {
    List<Assignment> all =
        store.all(context, Assignment.class, HELD, from, before).stream()
            .filter(
                row ->
                    row.standing == AssignmentStanding.BOOKED
                        || row.standing == AssignmentStanding.REPORTED)
            .toList();
    long habits = all.stream().filter(row -> row.theme.isHabit()).count();
    return all.isEmpty() ? 0 : Math.round(100.0 * habits / all.size());
  }

  /** How many guides are trained to step 2. */
  public long stepTwo(PluginContext context) {
    return active(context).stream().filter(guide -> guide.steps().contains(2)).count();
  }

  /** How many guides speak the language. */
  public long speakers(PluginContext context, String language) {
    return active(context).stream()
        .filter(guide -> guide.details().languages().contains(language))
        .count();
  }

  private List<GuideView> active(PluginContext context) {
    return guides.all(context).stream()
        .filter(guide -> guide.details().standing() == GuideStanding.ACTIVE)
        .toList();
  }

  private List<Report> reports(PluginContext context, LocalDate from, LocalDate before) {
    return store.all(
        context, Report.class, HELD + " order by x.heldOn, x.assignmentId", from, before);
  }

  /**
   * Something to pay.
   *
   * @param fee kronor an hour
   */
  public record Pay(
      LocalDate day,
      String guideId,
      String guide,
      Theme theme,
      String organisation,
      String payer,
      int quarters,
      int fee) {}

  /** What is to be paid for those days, by name and day. */
  public List<Pay> payroll(PluginContext context, LocalDate from, LocalDate before) {
    Map<String, String> names =
        guides.all(context).stream()
            .collect(Collectors.toMap(GuideView::id, guide -> guide.details().name()));
    Map<String, Assignment> assignments =
        store.all(context, Assignment.class, HELD, from, before).stream()
            .collect(Collectors.toMap(row -> row.id, Function.identity()));
    return reports(context, from, before).stream()
        .filter(report -> assignments.containsKey(report.assignmentId))
        .map(
            report ->
                pay(
                    report,
                    assignments.getOrDefault(report.assignmentId, new Assignment()),
                    names.getOrDefault(report.guideId, "–")))
        .sorted(Comparator.comparing(Pay::guide).thenComparing(Pay::day))
        .toList();
  }

  private static Pay pay(Report report, Assignment row, String guide) {
    return new Pay(
        report.heldOn,
        report.guideId,
        guide,
        row.theme,
        row.organisation,
        row.payer,
        report.quarters,
        report.fee);
  }

  /**
   * Needs of one theme, area and language.
   *
   * @param words of the guides, the latest first
   */
  public record NeedGroup(
      Theme theme, String area, String language, List<String> words, List<String> ids) {

    public NeedGroup {
      words = List.copyOf(words);
      ids = List.copyOf(ids);
    }
  }

  /** What was seen, most often first; what was passed on to the action plan, or what was not. */
  public List<NeedGroup> needs(PluginContext context, boolean passed) {
    String condition = passed ? "where x.passedOn is not null" : "where x.passedOn is null";
    return store.all(context, Need.class, condition + " order by x.seenOn desc, x.id").stream()
        .collect(
            Collectors.groupingBy(need -> List.of(need.theme.name(), need.area, need.language)))
        .values()
        .stream()
        .map(Figures::group)
        .sorted(
            Comparator.comparingInt((NeedGroup group) -> -group.ids().size())
                .thenComparing(NeedGroup::theme)
                .thenComparing(NeedGroup::area)
                .thenComparing(NeedGroup::language))
        .toList();
  }

  private static NeedGroup group(List<Need> needs) {
    Need first = needs.get(0);
    return new NeedGroup(
        first.theme,
        first.area,
        first.language,
        needs.stream().map(need -> need.words).toList(),
        needs.stream().map(need -> need.id).toList());
  }

  /** These needs have been passed on to the action plan today; how many had not been before. */
  public int passOn(PluginContext context, Set<String> ids) {
    List<Need> needs =
        store.all(context, Need.class, "where x.passedOn is null").stream()
            .filter(need -> ids.contains(need.id))
            .toList();
    needs.forEach(need -> need.passedOn = LocalDate.now(context.clock()));
    return needs.size();
  }

  /** Needs seen in those days, as rows of a file. */
  public List<List<String>> needRows(PluginContext context, LocalDate from, LocalDate before) {
    Words words = new Words(context);
    return store
        .all(
            context,
            Need.class,
            "where x.seenOn >= ?1 and x.seenOn < ?2 order by x.seenOn, x.id",
            from,
            before)
        .stream()
        .map(
            need ->
                List.of(
                    need.seenOn.toString(),
                    words.theme(need.theme),
                    need.area,
                    words.language(need.language),
                    need.words))
        .toList();
  }
}
