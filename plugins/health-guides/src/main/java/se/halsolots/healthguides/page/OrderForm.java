package se.halsolots.healthguides.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Theme;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage.Request;

/** The form by which a guide is ordered: the same for residents' organisations and for staff. */
final class OrderForm {

  private static final String AREA = "omrade";
  private static final int MOST_PEOPLE = 500;

  private OrderForm() {}

  /**
   * What the form shows.
   *
   * @param areas to choose from; empty if one may write anything
   */
  public record Model(
      Map<String, String> values,
      List<Choice> themes,
      List<Choice> languages,
      List<Choice> areas,
      String today,
      FormErrors errors) {

    public Model {
      values = Map.copyOf(values);
    }
  }

  static Model model(PluginContext context, Map<String, String> values, FormErrors errors) {
    Choices choices = new Choices(context);
    return new Model(
        values,
        choices.themes(chosen(values, "tema")),
        choices.languages(true, chosen(values, "sprak")),
        choices.areas(chosen(values, AREA)),
        LocalDate.now(context.clock()).toString(),
        errors);
  }

  /** An empty form, with the name and address of who is at work. */
  static Model empty(PluginContext context) {
    Map<String, String> values = new HashMap<>();
    values.put("timmar", "2");
    context
        .staff()
        .ifPresent(
            staff -> {
              values.put("namn", staff.name());
              values.put("epost", staff.email());
              values.put("organisation", context.tenantName());
            });
    return model(context, values, FormErrors.none());
  }

  /** Reads it; what is wrong is in the form's errors afterwards. */
  static Order read(Request request, Form form) {
    PluginContext context = request.context();
    LocalDate today = LocalDate.now(context.clock());
    Theme theme = Theme.valueOf(form.oneOf("tema", Choices.THEMES));
    String language = form.oneOf("sprak", Settings.LANGUAGES);
    String area = area(context, form);
    String place = form.needed("plats", 120);
    LocalDate day = form.neededDay("dag", today, today.plusYears(1));
    LocalTime begins = form.time("tid");
    int quarters = form.quarters("timmar");
    int reach = form.number("antal", 1, MOST_PEOPLE);
    String payer = form.needed("betalar", 160);
    String words = form.maybe("text", 1_000);
    String orderer = form.needed("namn", 80);
    String organisation = form.needed("organisation", 120);
    String mail = form.mail("epost");
    String phone = form.phone("telefon", true);
    return new Order(
        orderer,
        organisation,
        mail,
        phone,
        theme,
        language,
        area,
        place,
        day,
        begins,
        quarters,
        reach,
        payer,
        words);
  }

  private static String area(PluginContext context, Form form) {
    List<String> areas = new Words(context).areas();
    String area = form.maybe(AREA, 80);
    if (!areas.isEmpty() && !area.isEmpty() && !areas.contains(area)) {
      form.wrong(AREA, "error.choose", context.text("f." + AREA));
    }
    return area;
  }

  private static Collection<String> chosen(Map<String, String> values, String field) {
    return List.of(values.getOrDefault(field, ""));
  }
}
