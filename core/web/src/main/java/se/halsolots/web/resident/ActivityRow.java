package se.halsolots.web.resident;

import java.util.List;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;

/**
 * One activity in a list.
 *
 * @param titleLanguage the tag of the title's language if it is not the page's; else empty
 * @param machineTime for {@code datetime}; empty when there is no time to show
 * @param day what stands before the hours, or alone
 * @param place where, and in which languages
 * @param marks what stands out
 */
public record ActivityRow(
    String href,
    String title,
    String titleLanguage,
    String machineTime,
    String day,
    String hours,
    String place,
    List<Mark> marks,
    boolean cancelled) {

  /**
   * A short word in colour.
   *
   * @param kind its class: {@code accent}, {@code off}, {@code moved}, {@code plain} or empty
   */
  public record Mark(String text, String kind) {}

  /** The same with other words where the day and where the place stand. */
  public ActivityRow standing(String newDay, String newPlace) {
    return new ActivityRow(
        href, title, titleLanguage, machineTime, newDay, hours, newPlace, marks, cancelled);
  }

  /** Makes rows for one page. */
  public static final class Maker {

    private final Visit visit;
    private final Words words;
    private final Moments moments;
    private final LanguageNames languages;

    public Maker(Visit visit, Moments moments) {
      this.visit = visit;
      this.words = visit.words();
      this.moments = moments;
      this.languages = LanguageNames.in(visit.words());
    }

    /** With its next occasion, day and hours. */
    public ActivityRow row(ActivityCard card) {
      return card.next().isEmpty() ? timeless(card) : at(card, card.next().get(0), true);
    }

    /** With one of its occasions; without the day, if the list says it already. */
    public ActivityRow at(ActivityCard card, OccasionTime time, boolean withDay) {
      boolean cancelled = time.standing() == OccasionStanding.CANCELLED;
      return make(
          card,
          Moments.machine(time.start()),
          withDay ? moments.shortDay(time.start().toLocalDate()) : "",
          moments.hours(time),
          marks(card.content(), time.standing()),
          cancelled);
    }

    private ActivityRow timeless(ActivityCard card) {
      String text =
          card.content().selfGuided().isPresent()
              ? words.get("row.self-guided")
              : words.get("row.no-time");
      return make(card, "", text, "", marks(card.content(), OccasionStanding.PLANNED), false);
    }

    private ActivityRow make(
        ActivityCard card,
        String machineTime,
        String day,
        String hours,
        List<Mark> marks,
        boolean cancelled) {
      Language language = visit.language();
      ActivityText text = card.content().text(language);
      boolean translated = card.content().texts().containsKey(language);
      return new ActivityRow(
          visit.site().href("aktiviteter/" + card.slug()),
          text.title(),
          translated ? "" : Language.SWEDISH.tag(),
          machineTime,
          day,
          hours,
          where(card),
          marks,
          cancelled);
    }

    private String where(ActivityCard card) {
      String place =
          card.content().attendance() == Attendance.ONLINE
              ? words.get("row.online")
              : card.place().map(this::placeName).orElse("");
      String spoken = languages.list(card.content().leaderLanguages());
      return place.isEmpty() || spoken.isEmpty() ? place + spoken : place + " · " + spoken;
    }

    private String placeName(PlaceCard place) {
      String name = place.content().name();
      String locality = place.content().locality();
      return locality.isEmpty() || name.contains(locality) ? name : name + ", " + locality;
    }

    private List<Mark> marks(ActivityContent content, OccasionStanding standing) {
      if (standing == OccasionStanding.CANCELLED) {
        return List.of(new Mark(words.get("mark.cancelled"), "off"));
      }
      Mark cost =
          content.cost().free()
              ? new Mark(words.get("mark.free"), "")
              : new Mark(price(content), "plain");
      if (content.selfGuided().isPresent()) {
        return List.of(cost);
      }
      if (standing == OccasionStanding.MOVED) {
        return List.of(cost, new Mark(words.get("mark.moved"), "moved"));
      }
      return List.of(
          cost,
          content.booking() == Booking.DROP_IN
              ? new Mark(words.get("mark.drop-in"), "accent")
              : new Mark(words.get("mark.sign-up"), "plain"));
    }

    private String price(ActivityContent content) {
      String note = content.cost().note();
      int longest = 20;
      return note.isEmpty() || note.length() > longest ? words.get("mark.fee") : note;
    }
  }
}
