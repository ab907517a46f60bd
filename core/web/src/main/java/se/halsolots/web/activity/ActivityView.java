package se.halsolots.web.activity;

import java.util.List;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.web.page.WithBlocks;
import se.halsolots.web.resident.ActivityRow;

/**
 * What the template of an activity's page shows.
 *
 * @param kicker what kind of thing it is
 * @param untranslated says that the words are Swedish, to those who read another language; empty
 *     when they are not
 * @param over whether all its dates are past
 * @param note what this node adds
 * @param facts before the languages
 * @param tongues the languages that somebody there speaks
 * @param moreFacts after the languages
 * @param stones the dimensions of health that it is good for
 * @param calendar the address of the calendar file of all dates; empty if there are none
 * @param subscription the same for subscribing; empty if there is at most one date
 * @param verified who checked when that this is right; may be empty
 * @param description as HTML
 * @param easy the easy-read text as HTML; empty if there is none
 * @param image its address; empty if there is none
 * @param firstTime what a newcomer wants to know
 * @param occasions the next dates
 * @param laterOccasions those after them
 * @param laterWords how many they are
 * @param related others of its kind or at its place
 */
public record ActivityView(
    String kicker,
    Worded title,
    Worded summary,
    List<ActivityRow.Mark> marks,
    String untranslated,
    boolean over,
    boolean selfGuided,
    String noteHeading,
    String note,
    List<Fact> facts,
    List<Tongue> tongues,
    List<Fact> moreFacts,
    List<Stone> stones,
    String calendar,
    String subscription,
    String verified,
    Worded description,
    String easy,
    String image,
    String imageAlternative,
    List<FirstTimeFact> firstTime,
    List<OccasionRow> occasions,
    List<OccasionRow> laterOccasions,
    String laterWords,
    PlacePart place,
    OrganiserPart organiser,
    String allOfKind,
    List<ActivityRow> related,
    List<PlacedBlock> blocks)
    implements WithBlocks {

  /**
   * A language.
   *
   * @param own what its speakers call it
   * @param name what it is called in the page's language; empty for that language itself
   */
  public record Tongue(String tag, String own, String name) {}

  /** A dimension of health; {@code kind} is the end of its class. */
  public record Stone(String kind, String label) {}

  /** Something one wants to know before the first visit. */
  public record FirstTimeFact(String question, Worded answer) {}

  /**
   * Where it is.
   *
   * @param name empty if there is no place
   * @param href the place's page; empty if it has none
   * @param map the address of a map; empty if the position is not known
   */
  public record PlacePart(
      String name, String href, String address, List<String> accessibility, String map) {

    static final PlacePart NONE = new PlacePart("", "", "", List.of(), "");

    public boolean known() {
      return !name.isEmpty();
    }
  }

  /**
   * Who arranges it and whom to ask.
   *
   * @param name empty if nobody is named
   * @param others who else; a phrase
   * @param person whom to ask for; may be empty
   */
  public record OrganiserPart(
      String name,
      String href,
      String others,
      String person,
      String phone,
      String phoneLink,
      String email) {

    public boolean known() {
      return !name.isEmpty() || asked();
    }

    /** Whether there is somebody to ask. */
    public boolean asked() {
      return !phone.isEmpty() || !email.isEmpty();
    }
  }
}
