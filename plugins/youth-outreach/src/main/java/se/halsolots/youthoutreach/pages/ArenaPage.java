package se.halsolots.youthoutreach.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.ArenaKind;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.OutreachSettings;

/** One arena: what it is, and whom to reach there. */
public final class ArenaPage extends StaffPage {

  private static final String[] FIELDS = {
    "name", "kind", "place", "contact-name", "contact-role", "contact-email", "contact-phone"
  };

  private final Arenas arenas;

  public ArenaPage(Arenas arenas) {
    super("/skolor/{id}");
    this.arenas = arenas;
  }

  /** What the view shows beside the form. */
  public record More(String keptFor, String planHref, String logHref) {}

  @Override
  public Answer get(Request request) {
    if (request.named("id").equals(NEW)) {
      return page(request, Optional.empty(), Map.of(), FormErrors.none());
    }
    Optional<Arena> kept = arenas.find(request.context(), request.named("id"));
    return kept.<Answer>map(arena -> page(request, kept, values(arena), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    Optional<Arena> kept = arenas.find(context, request.named("id"));
    if (kept.isEmpty() && !request.named("id").equals(NEW)) {
      return Answer.missing();
    }
    if (kept.isPresent() && request.text("action").equals("remove")) {
      return arenas.remove(context, kept.get().id())
          ? Answer.seeOther(Notice.with(context.staffHref("/skolor"), Notice.REMOVED))
          : page(request, kept, values(kept.get()), held(context)).refused();
    }
    Sent sent = new Sent(request);
    Arena arena =
        new Arena(
            kept.map(Arena::id).orElseGet(sent::id),
            sent.needed("name", 100),
            sent.choice("kind", List.of(ArenaKind.values()), ArenaKind::code),
            sent.text("place", 120),
            sent.text("contact-name", 100),
            sent.text("contact-role", 80),
            sent.mail("contact-email"),
            sent.phone("contact-phone"),
            context.clock().instant());
    kept.ifPresent(one -> sent.unlessOvertaken(words(context, one), words(context, arena)));
    if (sent.isWrong()) {
      return page(request, kept, sent.raw(FIELDS), sent.errors()).refused();
    }
    arenas.save(context, kept, arena);
    return Answer.seeOther(Notice.with(context.staffHref("/skolor"), Notice.SAVED));
  }

  private static FormErrors held(PluginContext context) {
    return FormErrors.of("name", context.text("arena.held"));
  }

  private static Answer.Shown page(
      Request request, Optional<Arena> kept, Map<String, String> values, FormErrors errors) {
    PluginContext context = request.context();
    String id = request.named("id");
    FormView view =
        new FormView(
            values,
            Map.of("kind", Choices.kinds(context, values.getOrDefault("kind", ""))),
            errors,
            seen(request, kept, one -> words(context, one)),
            new More(
                context.text("arena.kept", context.setting(OutreachSettings.CONTACT_DAYS)),
                context.staffHref("/arsplan") + "?arena=" + id,
                context.staffHref("/logga") + "?arena=" + id));
    String title = kept.map(Arena::name).orElseGet(() -> context.text("arena.title.new"));
    return Answer.page("/youth-outreach/arena.xhtml", title, view)
        .below(new Crumb(context.staffHref("/skolor"), context.text("tab.arenas")));
  }

  /** What stands in the fields, as people read it. */
  private static Map<String, String> words(PluginContext context, Arena arena) {
    Map<String, String> words = new HashMap<>(values(arena));
    words.put("kind", context.text("arena.kind." + arena.kind().code()));
    return words;
  }

  private static Map<String, String> values(Arena arena) {
    return Map.of(
        "name", arena.name(),
        "kind", arena.kind().code(),
        "place", arena.place(),
        "contact-name", arena.contactName(),
        "contact-role", arena.contactRole(),
        "contact-email", arena.contactEmail(),
        "contact-phone", arena.contactPhone());
  }
}
