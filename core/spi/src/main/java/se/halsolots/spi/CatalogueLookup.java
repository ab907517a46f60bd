package se.halsolots.spi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.spi.ForPlugins.Use;

/** What the tenant shows its residents of the shared catalogue, in the language of the page. */
@ForPlugins(Use.CALL)
public interface CatalogueLookup {

  /** How many activities one question gives at most. */
  int MOST = 100;

  /** The activity, if the tenant shows it. */
  Optional<Activity> activity(UUID id);

  /** Those of them that the tenant shows, in the order asked for. */
  List<Activity> activities(List<UUID> ids);

  /**
   * The activities that match, soonest first, or best first if there are words.
   *
   * @throws IllegalArgumentException if a facet or a value is unknown; the message names the valid
   *     ones
   */
  List<Activity> find(Question question);

  /** How many match. */
  int count(Question question);

  /**
   * A question.
   *
   * @param words what to look for; empty for everything
   * @param facets the portal's own ones by their names in addresses of the list ({@code kostnad},
   *     {@code nar}, …) and the plugin's by {@code <plugin id>.<field>}; of several values of one
   *     facet any will do
   * @param most 1 to {@value #MOST}
   */
  record Question(String words, Map<String, Set<String>> facets, int most) {

    public Question {
      facets = Map.copyOf(facets);
      if (most < 1 || most > MOST) {
        throw new IllegalArgumentException(
            "a question for %s activities is not valid; ask for 1 to %s".formatted(most, MOST));
      }
    }

    public static Question of(int most) {
      return new Question("", Map.of(), most);
    }
  }

  /**
   * What is shown of an activity.
   *
   * @param href address of its page in this tenant
   * @param place where it is; empty if it is online
   * @param map address of a map on which the place is marked; empty if it is not known
   * @param times when it is, in words; empty if no dates are set
   * @param next when it is on next, local time
   * @param firstTime who meets you, what to wear, how to get there; may be empty, and is in what
   *     {@link #find} gives
   * @param fields values of the plugin's own {@link ActivityField}s, by name
   */
  record Activity(
      UUID id,
      String title,
      String summary,
      String href,
      String organiser,
      String place,
      String map,
      String times,
      Optional<LocalDateTime> next,
      boolean free,
      String firstTime,
      Map<String, String> fields) {

    public Activity {
      fields = Map.copyOf(fields);
    }
  }
}
