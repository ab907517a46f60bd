package se.halsolots.catalogue.internal.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeActivity.Verified;
import se.halsolots.catalogue.intake.IntakeFault;

/**
 * An item made to fit the database: what is too long is cut, and said so, rather than refused.
 *
 * @param item as it fits
 * @param faults one for each field that was cut
 */
record FittingItem(IntakeActivity item, List<IntakeFault> faults) {

  private static final int NAME = 200;
  private static final int LINE = 500;
  private static final int TEXT = 4_000;
  private static final int PRICE = 1_000;
  private static final int MAIL = 254;
  private static final int PHONE = 40;
  private static final int POSTCODE = 20;
  private static final int LOCALITY = 100;

  static FittingItem of(IntakeActivity item) {
    return new Cutter(item).fitting();
  }

  private static final class Cutter {

    private final IntakeActivity item;
    private final List<IntakeFault> faults = new ArrayList<>();

    Cutter(IntakeActivity item) {
      this.item = item;
    }

    FittingItem fitting() {
      IntakeActivity fitted =
          new IntakeActivity(
              item.position(),
              item.sourceId(),
              item.modified(),
              content(item.content()),
              item.organiser().map(this::organiser),
              item.coOrganisers().stream().map(name -> cut("co-organiser", name, NAME)).toList(),
              item.place().map(this::place),
              item.series().stream().map(this::series).toList(),
              item.told(),
              item.highlighted(),
              item.verified()
                  .map(one -> new Verified(one.on(), cut("verified by", one.by(), NAME))));
      return new FittingItem(fitted, faults);
    }

    private String cut(String field, String value, int most) {
      if (value.length() <= most) {
        return value;
      }
      fault(field, value, "%d characters; cut to the %d that fit".formatted(value.length(), most));
      boolean inPair = Character.isHighSurrogate(value.charAt(most - 1));
      return value.substring(0, inPair ? most - 1 : most);
    }

    /** A link with its end cut off leads elsewhere or nowhere. */
    private String link(String field, String value) {
      if (value.length() <= LINE) {
        return value;
      }
      fault(
          field,
          value,
          "%d characters; left out, as at most %d fit".formatted(value.length(), LINE));
      return "";
    }

    private void fault(String field, String value, String reason) {
      faults.add(new IntakeFault(item.position(), item.sourceId(), field, value, reason, false));
    }

    private SeriesContent series(SeriesContent content) {
      Map<LocalDateTime, OccasionChange> changes = new HashMap<>();
      content
          .changes()
          .forEach(
              (date, change) ->
                  changes.put(
                      date,
                      new OccasionChange(change.movedTo(), cut("note", change.note(), LINE))));
      return new SeriesContent(
          content.start(),
          content.length(),
          content.zone(),
          content.rule(),
          content.breaks(),
          changes);
    }

    private OrganiserContent organiser(OrganiserContent content) {
      return new OrganiserContent(
          cut("organiser", content.name(), NAME),
          content.kind(),
          cut("organiser description", content.description(), TEXT),
          link("organiser web", content.web()),
          cut("organiser e-mail", content.email(), MAIL),
          cut("organiser phone", content.phone(), PHONE));
    }

    private PlaceContent place(PlaceContent content) {
      return new PlaceContent(
          cut("place", content.name(), NAME),
          cut("street", content.street(), NAME),
          cut("postcode", content.postcode(), POSTCODE),
          cut("locality", content.locality(), LOCALITY),
          content.position(),
          content.accessibility(),
          cut("place description", content.description(), TEXT));
    }

    private ActivityContent content(ActivityContent content) {
      ContactPoint contact = content.contact();
      return new ActivityContent(
          content.texts(),
          content.type(),
          content.selfGuided(),
          content.dimensions(),
          content.targetAreas(),
          content.targetGroups(),
          content.ages(),
          content.leaderLanguages(),
          content.intensity(),
          new Cost(content.cost().free(), cut("price", content.cost().note(), PRICE)),
          content.booking(),
          link("booking to", content.bookingTo()),
          new ContactPoint(
              cut("contact", contact.name(), NAME),
              cut("contact e-mail", contact.email(), MAIL),
              cut("contact phone", contact.phone(), PHONE)),
          content.attendance(),
          link("link", content.onlineLink()),
          content.image().map(image -> link("image", image)).filter(image -> !image.isEmpty()),
          content.reach(),
          content.extra());
    }
  }
}
