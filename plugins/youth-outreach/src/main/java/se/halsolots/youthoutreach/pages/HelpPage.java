package se.halsolots.youthoutreach.pages;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Help;
import se.halsolots.youthoutreach.internal.HelpList;

/** One service that young people can turn to. */
public final class HelpPage extends StaffPage {

  private static final String[] FIELDS = {"name", "about", "phone", "web", "hours", "order"};
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+\\.[^\\s<>\"]{2,}");
  private static final int LAST = 99;

  private final HelpList help;

  public HelpPage(HelpList help) {
    super("/kontakter/{id}");
    this.help = help;
  }

  @Override
  public Answer get(Request request) {
    if (request.named("id").equals(NEW)) {
      return page(request, Optional.empty(), Map.of("order", "1"), FormErrors.none());
    }
    Optional<Help> kept = help.find(request.context(), request.named("id"));
    return kept.<Answer>map(one -> page(request, kept, values(one), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    Optional<Help> kept = help.find(context, request.named("id"));
    if (kept.isEmpty() && !request.named("id").equals(NEW)) {
      return Answer.missing();
    }
    if (kept.isPresent() && request.text("action").equals("remove")) {
      help.remove(context, kept.get().id());
      return Answer.seeOther(Notice.with(context.staffHref("/kontakter"), Notice.REMOVED));
    }
    Sent sent = new Sent(request);
    Help one =
        new Help(
            kept.map(Help::id).orElseGet(sent::id),
            sent.number("order", 0, LAST),
            sent.needed("name", 100),
            sent.text("about", 300),
            sent.phone("phone"),
            web(sent),
            sent.text("hours", 120));
    if (!sent.isWrong() && (one.phone() + one.web() + one.hours()).isEmpty()) {
      sent.wrong("phone", "error.help.way");
    }
    kept.ifPresent(was -> sent.unlessOvertaken(values(was), values(one)));
    if (sent.isWrong()) {
      return page(request, kept, sent.raw(FIELDS), sent.errors()).refused();
    }
    help.save(context, kept, one);
    return Answer.seeOther(Notice.with(context.staffHref("/kontakter"), Notice.SAVED));
  }

  /** An address; written without scheme it gets one. */
  private static String web(Sent sent) {
    String text = sent.text("web", 190);
    String whole = text.isEmpty() || text.matches("(?i)[a-z]+:.*") ? text : "https://" + text;
    if (!whole.isEmpty() && !WEB.matcher(whole).matches()) {
      sent.wrong("web", "error.web");
    }
    return whole;
  }

  private static Answer.Shown page(
      Request request, Optional<Help> kept, Map<String, String> values, FormErrors errors) {
    PluginContext context = request.context();
    String seen = seen(request, kept, HelpPage::values);
    return Answer.page(
            "/youth-outreach/help.xhtml",
            context.text(seen.isEmpty() ? "help.title.new" : "help.title.one"),
            new FormView(values, Map.of(), errors, seen, ""))
        .below(new Crumb(context.staffHref("/kontakter"), context.text("tab.help")));
  }

  private static Map<String, String> values(Help help) {
    return Map.of(
        "name", help.name(),
        "about", help.about(),
        "phone", help.phone(),
        "web", help.web(),
        "hours", help.hours(),
        "order", String.valueOf(help.order()));
  }
}
