package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** Turns rows of assignments into what is known of them. Needs a transaction. */
@ApplicationScoped
public class AssignmentRows {

  private final GuideStore store;

  @Inject
  public AssignmentRows(GuideStore store) {
    this.store = store;
  }

  /** For the container's proxy. */
  protected AssignmentRows() {
    this(new GuideStore());
  }

  /** With all that belongs to it. */
  AssignmentView whole(PluginContext context, Assignment row) {
    Map<String, String> names = names(context);
    List<OfferView> offers =
        store
            .all(context, Offer.class, "where x.assignmentId = ?1 order by x.offeredAt", row.id)
            .stream()
            .map(
                one ->
                    new OfferView(
                        one.id, one.guideId, names.getOrDefault(one.guideId, "–"), one.answer))
            .sorted(Comparator.comparing(OfferView::answer).thenComparing(OfferView::guide))
            .toList();
    return view(row, names, offers, report(context, row.id));
  }

  /** Many of them, without offers and reports. */
  List<AssignmentView> brief(PluginContext context, List<Assignment> rows) {
    Map<String, String> names = names(context);
    return rows.stream().map(row -> view(row, names, List.of(), Optional.empty())).toList();
  }

  static Order order(Assignment row) {
    return new Order(
        row.orderer,
        row.organisation,
        row.email,
        row.phone,
        row.theme,
        row.language,
        row.area,
        row.place,
        row.heldOn,
        LocalTime.parse(row.begins),
        row.quarters,
        row.reach,
        row.payer,
        row.words);
  }

  private Map<String, String> names(PluginContext context) {
    return store.all(context, Guide.class, "").stream()
        .collect(Collectors.toMap(guide -> guide.id, guide -> guide.name));
  }

  private Optional<ReportDetails> report(PluginContext context, String id) {
    return store.all(context, Report.class, "where x.assignmentId = ?1", id).stream()
        .findFirst()
        .map(
            report ->
                new ReportDetails(
                    report.quarters,
                    store
                        .all(
                            context,
                            ReachedPeople.class,
                            "where x.assignmentId = ?1 order by x.language, x.ageBand",
                            id)
                        .stream()
                        .map(one -> new Reached(one.language, one.ageBand, one.people))
                        .toList(),
                    report.questions,
                    store.all(context, Need.class, "where x.assignmentId = ?1", id).stream()
                        .map(one -> new NeedSaid(one.theme, one.words))
                        .toList()));
  }

  private static AssignmentView view(
      Assignment row,
      Map<String, String> names,
      List<OfferView> offers,
      Optional<ReportDetails> report) {
    String guide = row.guideId == null ? "" : row.guideId;
    return new AssignmentView(
        row.id,
        order(row),
        row.standing,
        guide,
        guide.isEmpty() ? "" : names.getOrDefault(guide, "–"),
        row.reportAskedAt != null,
        offers,
        report);
  }
}
