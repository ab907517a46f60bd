package se.halsolots.testkit.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.PortalPlugin;

/**
 * Activities that a test puts in, in the order of putting. Of a question's facets it knows the
 * plugin's own; those of the portal let everything through and can be looked up in {@link
 * #questions}.
 */
public final class TestCatalogue implements CatalogueLookup {

  private final PortalPlugin plugin;
  private final Map<UUID, Activity> shown = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();

  TestCatalogue(PortalPlugin plugin) {
    this.plugin = plugin;
  }

  /** The tenant shows it. */
  public Activity show(Activity activity) {
    shown.put(activity.id(), activity);
    return activity;
  }

  /** The tenant shows a free activity of that name. */
  public Activity show(String title) {
    return show(title, Map.of());
  }

  /**
   * The tenant shows a free activity of that name.
   *
   * @param fields values of the plugin's own fields, by name
   */
  public Activity show(String title, Map<String, String> fields) {
    UUID id = UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return show(
        new Activity(
            id,
            title,
            "",
            "/mark/aktivitet/" + id,
            "Friluftsfrämjandet",
            "Folkets park, Kinna",
            "https://www.openstreetmap.org/?mlat=57.50&mlon=12.69#map=17/57.50/12.69",
            "onsdagar kl. 10",
            Optional.empty(),
            true,
            "",
            fields));
  }

  /** The tenant shows it no longer. */
  public void hide(UUID id) {
    shown.remove(id);
  }

  /** What was asked, in order. */
  public List<Question> questions() {
    return List.copyOf(questions);
  }

  @Override
  public Optional<Activity> activity(UUID id) {
    return Optional.ofNullable(shown.get(id));
  }

  @Override
  public List<Activity> activities(List<UUID> ids) {
    return ids.stream().flatMap(id -> activity(id).stream()).toList();
  }

  @Override
  public List<Activity> find(Question question) {
    return matching(question).limit(question.most()).toList();
  }

  @Override
  public int count(Question question) {
    return (int) matching(question).count();
  }

  private Stream<Activity> matching(Question question) {
    questions.add(question);
    Predicate<Activity> wanted = activity -> hasWords(activity, question.words());
    for (Map.Entry<String, Set<String>> facet : question.facets().entrySet()) {
      if (facet.getKey().startsWith(plugin.id() + ".")) {
        String name = facet.getKey().substring(plugin.id().length() + 1);
        requireFacet(name);
        wanted = wanted.and(a -> facet.getValue().contains(a.fields().getOrDefault(name, "")));
      }
    }
    return shown.values().stream().filter(wanted);
  }

  private void requireFacet(String name) {
    List<String> valid =
        plugin.activityFields().stream()
            .filter(ActivityField::facet)
            .map(ActivityField::name)
            .toList();
    if (!valid.contains(name)) {
      throw new IllegalArgumentException(
          "plugin '%s' has no facet '%s'; it has %s".formatted(plugin.id(), name, valid));
    }
  }

  private static boolean hasWords(Activity activity, String words) {
    String text = (activity.title() + " " + activity.summary()).toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(text::contains);
  }
}
