package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.CatalogueLookup.Activity;
import se.halsolots.spi.CatalogueLookup.Question;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.KeptLists;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Group;
import se.halsolots.youthoutreach.internal.Groups;

/** One class or group: which activities it gets, and the code to hand out. */
public final class GroupPage extends StaffPage {

  private static final int HITS = 20;

  private final Groups groups;
  private final Arenas arenas;

  public GroupPage(Groups groups, Arenas arenas) {
    super("/grupper/{id}");
    this.groups = groups;
    this.arenas = arenas;
  }

  /**
   * What the view shows beside the form.
   *
   * @param code of the list at hand; empty if there is none
   * @param square the list's address to scan
   * @param searched whether somebody looked for something
   * @param found whether there is more to choose than what was chosen
   */
  public record More(
      String code, String href, String address, String square, boolean searched, boolean found) {}

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    if (request.named("id").equals(NEW)) {
      return page(
          request,
          "",
          Map.of("arena", request.text("arena")),
          List.of(),
          Optional.empty(),
          FormErrors.none());
    }
    Optional<Group> group = groups.find(context, request.named("id"));
    if (group.isEmpty()) {
      return Answer.missing();
    }
    Optional<KeptLists.Kept> list = groups.list(context, group.get().id());
    return page(
        request,
        seen(request, group, one -> words(context, one, activities(list))),
        Map.of("name", group.get().name(), "arena", group.get().arenaId()),
        activities(list),
        list,
        FormErrors.none());
  }

  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    Optional<Group> kept = groups.find(context, request.named("id"));
    if (kept.isEmpty() && !request.named("id").equals(NEW)) {
      return Answer.missing();
    }
    if (kept.isPresent() && request.text("action").equals("remove")) {
      groups.remove(context, kept.get().id());
      return Answer.seeOther(Notice.with(context.staffHref("/grupper"), Notice.REMOVED));
    }
    List<UUID> chosen = chosen(request);
    Sent sent = new Sent(request);
    Map<String, String> raw = sent.raw("name", "arena", "q");
    Optional<KeptLists.Kept> list = kept.flatMap(one -> groups.list(context, one.id()));
    if (request.text("action").equals("search")) {
      return page(request, request.text("seen"), raw, chosen, list, FormErrors.none());
    }
    Group group = read(context, sent, kept, chosen);
    kept.ifPresent(
        one ->
            sent.unlessOvertaken(
                words(context, one, activities(list)), words(context, group, chosen)));
    if (sent.isWrong()) {
      String seen = seen(request, kept, one -> words(context, one, activities(list)));
      return page(request, seen, raw, chosen, list, sent.errors()).refused();
    }
    groups.save(context, kept, group, chosen);
    return Answer.seeOther(context.staffHref("/grupper/" + group.id()));
  }

  private Group read(PluginContext context, Sent sent, Optional<Group> kept, List<UUID> chosen) {
    String arena = sent.text("arena", 36);
    if (!arena.isEmpty() && arenas.find(context, arena).isEmpty()) {
      sent.wrong("arena", "error.choice");
    }
    Group group =
        new Group(
            kept.map(Group::id).orElseGet(sent::id),
            sent.needed("name", 80),
            arena,
            kept.map(Group::madeOn).orElseGet(() -> LocalDate.now(context.clock())));
    if (chosen.isEmpty()) {
      sent.wrong("aktivitet", "error.activities.none");
    } else if (chosen.size() > Groups.MOST) {
      sent.wrong("aktivitet", "error.activities.many", Groups.MOST, chosen.size());
    }
    return group;
  }

  /** Those ticked that the node shows. */
  private static List<UUID> chosen(Request request) {
    List<UUID> ids =
        request.all("aktivitet").stream()
            .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(UUID::fromString)
            .distinct()
            .toList();
    return request.context().catalogue().activities(ids).stream().map(Activity::id).toList();
  }

  private Answer.Shown page(
      Request request,
      String seen,
      Map<String, String> values,
      List<UUID> chosen,
      Optional<KeptLists.Kept> list,
      FormErrors errors) {
    PluginContext context = request.context();
    String words = values.getOrDefault("q", "");
    List<Choice> choices = activities(context, words, chosen);
    FormView view =
        new FormView(
            values,
            Map.of(
                "arena",
                Choices.arenas(arenas.all(context), values.getOrDefault("arena", "")),
                "aktivitet",
                choices),
            errors,
            seen,
            new More(
                list.map(KeptLists.Kept::code).orElse(""),
                list.map(KeptLists.Kept::href).orElse(""),
                list.map(one -> context.absolute(one.href())).orElse(""),
                list.map(one -> square(context, one)).orElse(""),
                !words.isEmpty(),
                choices.size() > chosen.size()));
    String title =
        seen.isEmpty() ? context.text("group.title.new") : values.getOrDefault("name", "");
    return Answer.page("/youth-outreach/group.xhtml", title, view)
        .below(new Crumb(context.staffHref("/grupper"), context.text("tab.groups")));
  }

  private static String square(PluginContext context, KeptLists.Kept list) {
    return context.qrCode(context.absolute(list.href()), context.text("group.square", list.code()));
  }

  private static List<UUID> activities(Optional<KeptLists.Kept> list) {
    return list.map(KeptLists.Kept::activities).orElse(List.of());
  }

  /** What stands in the fields, as people read it. */
  private Map<String, String> words(PluginContext context, Group group, List<UUID> activities) {
    return Map.of(
        "name", group.name(),
        "arena", arenas.find(context, group.arenaId()).map(Arena::name).orElse(""),
        "aktivitet",
            context.catalogue().activities(activities).stream()
                .map(Activity::title)
                .sorted()
                .collect(Collectors.joining(", ")));
  }

  /** What was chosen first, then what there is to choose from. */
  private static List<Choice> activities(PluginContext context, String words, List<UUID> chosen) {
    List<Activity> all = new ArrayList<>(context.catalogue().activities(chosen));
    Question question =
        words.isEmpty()
            ? new Question("", Map.of("for", Set.of("young-adults")), HITS)
            : new Question(words, Map.of(), HITS);
    context.catalogue().find(question).stream()
        .filter(one -> !chosen.contains(one.id()))
        .forEach(all::add);
    return all.stream()
        .map(
            one ->
                new Choice(
                    one.id().toString(),
                    context.text("group.activity", one.title(), one.organiser()),
                    chosen.contains(one.id())))
        .toList();
  }
}
