package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.halsolots.spi.CatalogueLookup.Activity;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.youthoutreach.internal.Help;
import se.halsolots.youthoutreach.internal.HelpList;
import se.halsolots.youthoutreach.internal.OutreachSettings;
import se.halsolots.youthoutreach.internal.TryOuts;

/** The way in for young people: something to do, something to try, somebody to talk to. */
public final class YouthPage implements PluginPage {

  /** How many days ahead there is something to try. */
  private static final int AHEAD = 120;

  private static final int FEW = 4;

  private final TryOuts tryOuts;
  private final HelpList help;

  public YouthPage(TryOuts tryOuts, HelpList help) {
    this.tryOuts = tryOuts;
    this.help = help;
  }

  /** A filter that can be put on or taken off. */
  public record Chip(String href, String label, boolean on) {}

  /** An activity in the list. */
  public record Row(String href, String title, String when, String summary, boolean free) {}

  /** A service, with its address without scheme and its phone number to dial. */
  public record Contact(Help service, String dial, String host) {}

  /** What the view shows. */
  public record Model(
      String title,
      String lead,
      List<Chip> chips,
      boolean narrowed,
      String heading,
      String home,
      List<Row> activities,
      String allQuery,
      List<TryOutLine> tryOuts,
      String tryOutsHref,
      List<Contact> contacts) {

    public Model {
      chips = List.copyOf(chips);
      activities = List.copyOf(activities);
      tryOuts = List.copyOf(tryOuts);
      contacts = List.copyOf(contacts);
    }
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("youth.menu", 10));
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    YouthFilters filters = YouthFilters.of(request.all("val"));
    LocalDate today = LocalDate.now(context.clock());
    String title = orElse(context.setting(OutreachSettings.TITLE), context.text("youth.title"));
    Model model =
        new Model(
            title,
            orElse(context.setting(OutreachSettings.LEAD), context.text("youth.lead")),
            filters.chips(context),
            !filters.chosen().isEmpty(),
            filters.heading(context),
            context.href(""),
            filters.find(context).stream().map(one -> row(context, one)).toList(),
            filters.listQuery(),
            tryOuts.shown(context, today, today.plusDays(AHEAD)).stream()
                .filter(one -> !one.cancelled())
                .limit(FEW)
                .map(one -> TryOutLine.of(context, one))
                .toList(),
            context.href("/prova"),
            help.shown(context).stream().map(YouthPage::contact).toList());
    return Answer.page("/youth-outreach/youth.xhtml", title, model).described(model.lead());
  }

  private static Row row(PluginContext context, Activity activity) {
    String when =
        activity
            .next()
            .map(next -> Days.brief(context, next.toLocalDate(), next.toLocalTime()))
            .orElse(activity.times());
    return new Row(activity.href(), activity.title(), when, activity.summary(), activity.free());
  }

  private static Contact contact(Help help) {
    return new Contact(
        help,
        help.phone().replaceAll("[^+\\d]", ""),
        help.web().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""));
  }

  private static String orElse(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }
}
