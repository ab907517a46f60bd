package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.far.internal.Clinics;
import se.halsolots.far.internal.Figures;
import se.halsolots.far.internal.Slips;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/**
 * Where a clinic gives slips: tick up to three activities and make the slip, or take what is often
 * chosen together with one press. Whoever has the clinic's link may; nothing is asked about the
 * patient.
 */
public final class ClinicPage implements PluginPage {

  private static final String TICKED = "val";
  private static final String TOGETHER = "samma";

  private final Clinics clinics;
  private final Slips slips;
  private final Figures figures;

  public ClinicPage(Clinics clinics, Slips slips, Figures figures) {
    this.clinics = clinics;
    this.slips = slips;
    this.figures = figures;
  }

  /** Activities that the clinic has often chosen together, sent as one value. */
  public record Together(String value, List<String> titles) {

    public Together {
      titles = List.copyOf(titles);
    }
  }

  /**
   * What the view shows.
   *
   * @param ticked what has been chosen already
   * @param trained activities whose leaders know what a prescription is
   * @param others other activities that match
   */
  public record Model(
      String clinic,
      String action,
      String figures,
      String words,
      List<Choice> start,
      List<Choice> intensity,
      boolean narrowed,
      List<Together> together,
      List<Suggestion> ticked,
      List<Suggestion> trained,
      List<Suggestion> others,
      FormErrors errors) {

    public Model {
      start = List.copyOf(start);
      intensity = List.copyOf(intensity);
      together = List.copyOf(together);
      ticked = List.copyOf(ticked);
      trained = List.copyOf(trained);
      others = List.copyOf(others);
    }
  }

  @Override
  public String path() {
    return "/klinik/{lank}";
  }

  @Override
  public boolean isForWork() {
    return true;
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    return clinic(request)
        .<Answer>map(clinic -> page(request, clinic, FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    Optional<Clinics.Facts> clinic = clinic(request);
    if (clinic.isEmpty()) {
      return Answer.missing();
    }
    PluginContext context = request.context();
    List<UUID> wanted = shown(context, wanted(request));
    if (wanted.isEmpty() || wanted.size() > Slips.MOST || request.formKey().isEmpty()) {
      String fault = wanted.size() > Slips.MOST ? "clinic.too-many" : "clinic.none-ticked";
      return page(request, clinic.get(), FormErrors.of(TICKED, context.text(fault, Slips.MOST)))
          .refused();
    }
    String code =
        Typed.onceMore(() -> slips.give(context, clinic.get().id(), wanted, request.formKey()));
    return Answer.seeOther(context.href("/kort/" + code));
  }

  private Optional<Clinics.Facts> clinic(Request request) {
    return SecretLink.open(request, secret -> clinics.bySecret(request.context(), secret));
  }

  /** What was ticked, or what the button of often chosen ones stands for. */
  private static List<UUID> wanted(Request request) {
    Stream<String> texts =
        request.text(TOGETHER).isEmpty()
            ? request.all(TICKED).stream()
            : Stream.of(request.text(TOGETHER).split(","));
    return texts.flatMap(text -> Typed.id(text).stream()).distinct().toList();
  }

  private static List<UUID> shown(PluginContext context, List<UUID> ids) {
    return context.catalogue().activities(ids).stream().map(one -> one.id()).toList();
  }

  private Answer.Shown page(Request request, Clinics.Facts clinic, FormErrors errors) {
    PluginContext context = request.context();
    ClinicSearch search = ClinicSearch.of(request, wanted(request));
    String action = context.href("/klinik/" + request.named(SecretLink.SEGMENT));
    return Answer.page(
            "/far/clinic.xhtml",
            context.text("clinic.title"),
            new Model(
                clinic.name(),
                action,
                action + "/siffror",
                search.words(),
                search.starts(),
                search.intensities(),
                search.isNarrowed(),
                together(context, clinic),
                search.chosen(),
                search.trained(),
                search.others(),
                errors))
        .notIndexed();
  }

  private List<Together> together(PluginContext context, Clinics.Facts clinic) {
    return figures.often(context, clinic.id()).stream()
        .filter(ids -> shown(context, ids).size() == ids.size())
        .map(
            ids ->
                new Together(
                    String.join(",", ids.stream().map(UUID::toString).toList()),
                    Suggestion.of(context, ids, false).stream().map(Suggestion::title).toList()))
        .toList();
  }
}
