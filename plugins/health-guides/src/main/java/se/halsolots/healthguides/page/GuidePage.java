package se.halsolots.healthguides.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.healthguides.internal.Availability;
import se.halsolots.healthguides.internal.GuideDetails;
import se.halsolots.healthguides.internal.GuideStanding;
import se.halsolots.healthguides.internal.GuideView;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Training;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** What is known of one guide, or of a new one. */
final class GuidePage extends StaffPage {

  private final Guides guides;
  private final Training training;
  private final boolean isNew;

  private GuidePage(Guides guides, Training training, boolean isNew) {
    super(GuidesPage.PATH + (isNew ? "/ny" : "/{id}"), Settings.GUIDES);
    this.guides = guides;
    this.training = training;
    this.isNew = isNew;
  }

  static GuidePage ofNew(Guides guides, Training training) {
    return new GuidePage(guides, training, true);
  }

  static GuidePage ofKnown(Guides guides, Training training) {
    return new GuidePage(guides, training, false);
  }

  /**
   * What the view shows.
   *
   * @param seen names what is kept as the page shows it; empty for a new guide
   * @param courses gone through
   */
  public record Model(
      String notice,
      String seen,
      Map<String, String> values,
      List<Choice> languages,
      List<Choice> areas,
      List<Choice> times,
      List<Choice> standings,
      List<String> courses,
      FormErrors errors) {

    /** Whether the guide is kept already. */
    public boolean known() {
      return !seen.isEmpty();
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    if (isNew) {
      return shown(
          request, Optional.empty(), Map.of("lage", "ACTIVE"), Map.of(), FormErrors.none());
    }
    Optional<GuideView> kept = guides.find(context, request.named("id"));
    return kept.map(GuideView::details)
        .<Answer>map(known -> shown(request, kept, values(known), chosen(known), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    return Form.patiently(() -> send(request));
  }

  private Answer send(Request request) {
    PluginContext context = request.context();
    Optional<GuideView> guide =
        isNew ? Optional.empty() : guides.find(context, request.named("id"));
    if (!isNew && guide.isEmpty()) {
      return Answer.missing();
    }
    Form form = new Form(request);
    GuideDetails details = read(context, form);
    guide.ifPresent(
        one -> form.unlessOvertaken(words(context, one.details()), words(context, details)));
    if (!form.errors().isEmpty()) {
      return shown(request, guide, form.sent(), chosen(details), form.errors()).refused();
    }
    if (guide.isPresent()) {
      guides.change(context, guide.get().id(), guide.get().details(), details);
      return done(context, GuidesPage.PATH + "/" + guide.get().id(), "saved");
    }
    return done(context, GuidesPage.PATH + "/" + guides.add(context, form.key(), details), "saved");
  }

  private static GuideDetails read(PluginContext context, Form form) {
    List<String> areas = new Words(context).areas();
    return new GuideDetails(
        form.needed("namn", 80),
        form.mail("epost"),
        form.phone("telefon", false),
        new HashSet<>(form.ticked("sprak", Settings.LANGUAGES)),
        new HashSet<>(form.ticked("omraden", areas)),
        form.maybe("natverk", 1_000),
        form.ticked("tider", Choices.names(Availability.values())).stream()
            .map(Availability::valueOf)
            .collect(Collectors.toSet()),
        GuideStanding.valueOf(form.oneOf("lage", Choices.names(GuideStanding.values()))),
        form.maybeDay("avtal"),
        form.maybeDay("sekretess"),
        form.maybeDay("register"));
  }

  /** What stands in the fields, as people read it. */
  private static Map<String, String> words(PluginContext context, GuideDetails details) {
    Map<String, String> words = values(details);
    words.put("lage", context.text("guide.standing." + details.standing()));
    words.put("sprak", new Words(context).languages(details.languages()));
    words.put("omraden", details.areas().stream().sorted().collect(Collectors.joining(", ")));
    words.put(
        "tider",
        details.times().stream()
            .sorted()
            .map(time -> context.text("time." + time))
            .collect(Collectors.joining(", ")));
    return words;
  }

  private static Map<String, String> values(GuideDetails details) {
    Map<String, String> values = new HashMap<>();
    values.put("namn", details.name());
    values.put("epost", details.email());
    values.put("telefon", details.phone());
    values.put("natverk", details.networks());
    values.put("lage", details.standing().name());
    values.put("avtal", details.agreementOn().map(Object::toString).orElse(""));
    values.put("sekretess", details.confidentialityOn().map(Object::toString).orElse(""));
    values.put("register", details.registerOn().map(Object::toString).orElse(""));
    return values;
  }

  private static Map<String, Set<String>> chosen(GuideDetails details) {
    return Map.of(
        "sprak", details.languages(),
        "omraden", details.areas(),
        "tider", details.times().stream().map(Enum::name).collect(Collectors.toSet()));
  }

  private Answer.Shown shown(
      Request request,
      Optional<GuideView> kept,
      Map<String, String> values,
      Map<String, Set<String>> chosen,
      FormErrors errors) {
    PluginContext context = request.context();
    Choices choices = new Choices(context);
    Set<String> areas = chosen.getOrDefault("omraden", Set.of());
    Model model =
        new Model(
            notice(request, Set.of("saved")),
            kept.map(one -> request.seen(words(context, one.details()))).orElse(""),
            values,
            choices.languages(false, chosen.getOrDefault("sprak", Set.of())),
            choices.areas(areas),
            choices.values("time.", Availability.values(), chosen.getOrDefault("tider", Set.of())),
            choices.values(
                "guide.standing.",
                GuideStanding.values(),
                List.of(values.getOrDefault("lage", ""))),
            kept.map(one -> courses(context, one.id())).orElse(List.of()),
            errors);
    String title = isNew ? context.text("guide.new") : values.getOrDefault("namn", "");
    return Answer.page(
            "/health-guides/guide.xhtml",
            title.isEmpty() ? context.text("guides.title") : title,
            model)
        .below(new Crumb(context.staffHref(GuidesPage.PATH), context.text("guides.title")));
  }

  private List<String> courses(PluginContext context, String id) {
    List<String> names = new ArrayList<>();
    for (Training.CourseView course : training.all(context)) {
      if (course.completed().contains(id)) {
        names.add(context.text("step." + course.step()) + ": " + course.title());
      }
    }
    return names;
  }
}
