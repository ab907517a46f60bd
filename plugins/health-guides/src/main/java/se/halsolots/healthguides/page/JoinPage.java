package se.halsolots.healthguides.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.healthguides.internal.GuideDetails;
import se.halsolots.healthguides.internal.GuideStanding;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** Somebody wants to become a guide. */
final class JoinPage extends ResidentPage {

  static final String PATH = "/bli-guide";

  private final Guides guides;

  JoinPage(Guides guides) {
    super(PATH);
    this.guides = guides;
  }

  /** What the view shows. */
  public record Model(Map<String, String> values, List<Choice> languages, FormErrors errors) {

    public Model {
      values = Map.copyOf(values);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    if (!request.text(DONE).isEmpty()) {
      return Answer.page(
              "/health-guides/order-done.xhtml",
              context.text("join.done.title"),
              new Thanks(context.text("join.done.text"), context.href("")))
          .below(OrderPage.about(context))
          .notIndexed();
    }
    return shown(context, Map.of(), List.of(), FormErrors.none());
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Form form = new Form(request);
    String name = form.needed("namn", 80);
    String mail = form.mail("epost");
    String phone = form.phone("telefon", false);
    List<String> languages = form.ticked("sprak", Settings.LANGUAGES);
    String networks = form.maybe("natverk", 1_000);
    if (!form.errors().isEmpty()) {
      return shown(context, form.sent(), languages, form.errors()).refused();
    }
    GuideDetails details = details(name, mail, phone, new HashSet<>(languages), networks);
    String key = form.key();
    Form.patiently(() -> guides.add(context, key, details));
    return Answer.seeOther(context.href(PATH) + "?" + DONE + "=1");
  }

  private static GuideDetails details(
      String name, String mail, String phone, Set<String> languages, String networks) {
    return new GuideDetails(
        name,
        mail,
        phone,
        languages,
        Set.of(),
        networks,
        Set.of(),
        GuideStanding.INTERESTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Answer.Shown shown(
      PluginContext context, Map<String, String> values, List<String> chosen, FormErrors errors) {
    return Answer.page(
            "/health-guides/join.xhtml",
            context.text("join.title"),
            new Model(values, new Choices(context).languages(false, chosen), errors))
        .described(context.text("join.lead"))
        .below(OrderPage.about(context));
  }
}
