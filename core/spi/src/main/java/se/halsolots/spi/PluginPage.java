package se.halsolots.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.halsolots.spi.ForPlugins.Use;

/**
 * A page of the plugin: its address, who may see it, and what it answers. The portal has seen to
 * the rest before it asks: the tenant has the plugin turned on, whoever asks may, and what is sent
 * was sent by a page of the portal.
 *
 * <p>Pages for residents lie at {@code /moduler/<plugin id><path>}, those for staff at {@code
 * /personal/moduler/<plugin id><path>}, both below the tenant's root. A page has no state.
 */
@ForPlugins(Use.IMPLEMENT)
public interface PluginPage {

  /** Whom a page is for. */
  enum Audience {
    /** Everybody, without logging in. */
    RESIDENTS,
    /** Who works in the tenant and holds the page's permission. */
    STAFF,
    /** The same, in the region only. */
    COORDINATORS,
    /** Programs: as for residents, answering with a file, mostly JSON, and in no menu. */
    PROGRAMS
  }

  /**
   * What follows {@code /moduler/<plugin id>}: empty for the first page, otherwise {@code /} and
   * lower-case segments, at most four. A segment in braces takes any one segment and gives it that
   * name: {@code /uppdrag/{id}}.
   */
  String path();

  default Audience audience() {
    return Audience.RESIDENTS;
  }

  /** What a member of staff must be allowed to; needed for pages for staff and coordinators. */
  default Optional<Permission> permission() {
    return Optional.empty();
  }

  /** Its place in the menu; empty for a page that is reached from others only. */
  default Optional<MenuEntry> menu() {
    return Optional.empty();
  }

  /**
   * Whether residents send something from it. Then nobody keeps a copy of it, and {@link #post} is
   * asked. A page for staff may always be sent to.
   */
  default boolean takesForms() {
    return false;
  }

  /**
   * Whether those who send from it do so again and again from one place, as a health centre behind
   * one address does. Only for pages that are reached by a secret in their address: others are held
   * up after 20 forms an hour from one network address, and when a form comes back in less than
   * three seconds, as programs send them.
   */
  default boolean isForWork() {
    return false;
  }

  /** Shows it; must change nothing. */
  Answer get(Request request);

  /**
   * Does what was sent, and leads on by {@link Answer#seeOther}; or shows the page again with what
   * was sent and what is wrong with it, by {@link Answer.Shown#refused}.
   */
  default Answer post(Request request) {
    return Answer.missing();
  }

  /**
   * A page's place in the menu.
   *
   * @param labelKey key of its name in the plugin's bundle
   * @param order place among the plugin's entries, lower first
   */
  record MenuEntry(String labelKey, int order) {}

  /** What somebody asks for. */
  interface Request {

    /** Tenant, language, who is at work, and what the portal does for the plugin. */
    PluginContext context();

    /**
     * What stands in the address for the segment of that name.
     *
     * @throws IllegalArgumentException if the path has no such segment
     */
    String named(String segment);

    /**
     * The text of a field that was sent, or of a parameter of the address, without blanks around
     * it; the empty text if there is none.
     */
    String text(String field);

    /** All texts of it, as of boxes that were ticked. */
    List<String> all(String field);

    /**
     * Names this copy of a form, the same however often it is sent: what is stored under it is not
     * stored twice. The empty text for a form that the portal did not give out.
     */
    String formKey();

    /**
     * What the hidden field {@code seen} of a form carries that changes something kept: it names
     * what whoever fills the form in has before them, so that {@link #overtaken} can tell whether
     * somebody else has changed it in between.
     *
     * @param kept what stands in the fields, in words, by their names
     */
    default String seen(Map<String, String> kept) {
      return kept.entrySet().stream()
          .map(one -> one.getKey() + ":" + Integer.toHexString(one.getValue().hashCode()))
          .sorted()
          .collect(Collectors.joining(" "));
    }

    /**
     * What somebody else has changed since this form was given out, and what was sent would undo.
     * Told at the fields beside what was sent, and with a new {@link #seen}, it leaves the choice
     * to whoever sends the form again.
     *
     * @param kept what stands there by now, in words, by the names of the fields
     * @param sent what would stand there
     * @return what stands there by now in those fields; empty if nobody has changed any, if both
     *     are the same, or if the form does not say what it showed
     */
    default SortedMap<String, String> overtaken(
        Map<String, String> kept, Map<String, String> sent) {
      SortedMap<String, String> overtaken = new TreeMap<>();
      if (!text("seen").isEmpty()) {
        List<String> seen = List.of(text("seen").split(" "));
        overtaken.putAll(kept);
        overtaken.entrySet().removeIf(one -> seen.contains(seen(Map.ofEntries(one))));
        overtaken.entrySet().removeIf(one -> one.getValue().equals(sent.get(one.getKey())));
      }
      return overtaken;
    }

    /** Whether as many wrong guesses came from there that no more are looked at for a while. */
    boolean guessedTooOften();

    /** Notes that a secret in what was sent (a code, a link) was wrong. */
    void guessedWrong();
  }

  /** What the portal sends in return. */
  sealed interface Answer {

    /**
     * A page that shows the model as {@code page}, beside {@code texts}, the plugin's texts by key.
     *
     * @param view Faces view under {@code META-INF/resources}, in the folder named by the plugin's
     *     id, made of {@code /WEB-INF/templates/public.xhtml} or {@code staff.xhtml}
     * @param title what the page is, without the site's name
     */
    static Shown page(String view, String title, Object model) {
      return new Shown(view, title, "", model, 200, List.of(), true);
    }

    /** What was sent has been dealt with; what came of it is at that address. */
    static Answer seeOther(String address) {
      return new SeeOther(address);
    }

    /**
     * A file.
     *
     * @param type its media type, with charset if it is text
     * @param fileName for saving it; the empty text for one that is shown
     */
    static Answer file(String type, String fileName, byte[] content) {
      return new Sent(type, fileName, content.clone());
    }

    /** There is no such thing here. */
    static Answer missing() {
      return new Missing();
    }

    /**
     * A page.
     *
     * @param description for search engines; may be empty
     * @param status of HTTP
     * @param crumbs the way to it within the plugin
     * @param indexed whether search engines may list it
     */
    record Shown(
        String view,
        String title,
        String description,
        Object model,
        int status,
        List<Crumb> crumbs,
        boolean indexed)
        implements Answer {

      public Shown {
        crumbs = List.copyOf(crumbs);
      }

      public Shown described(String text) {
        return new Shown(view, title, text, model, status, crumbs, indexed);
      }

      public Shown below(Crumb... way) {
        return new Shown(view, title, description, model, status, List.of(way), indexed);
      }

      /** For pages that tell of a person, a code or a form that went wrong. */
      public Shown notIndexed() {
        return new Shown(view, title, description, model, status, crumbs, false);
      }

      /** The same form again: something is wrong with what was sent. */
      public Shown refused() {
        return new Shown(view, title, description, model, 422, crumbs, false);
      }
    }

    /** See {@link #seeOther}. */
    record SeeOther(String address) implements Answer {}

    /** See {@link #file}. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Sent(String type, String fileName, byte[] content) implements Answer {}

    /** See {@link #missing}. */
    record Missing() implements Answer {}
  }

  /** A step on the way to a page. */
  record Crumb(String href, String label) {}
}
