package se.halsolots.catalogue.intake.openactive;

import java.util.List;
import java.util.stream.Collectors;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Reads what an opportunity costs and how one joins. */
final class OpportunityOffers {

  private static final int MAX_NOTE = 300;
  private static final String PRICE = "[0-9]{1,9}([.,][0-9]{1,6})?";

  private final Opportunity event;
  private final ItemFaults faults;

  OpportunityOffers(Opportunity event, ItemFaults faults) {
    this.event = event;
    this.faults = faults;
  }

  /** Free only if every offer is, or the source says so: what is not known is not called free. */
  Cost cost() {
    List<JsonThing> offers = event.get("offers").list();
    String said = event.text("isAccessibleForFree");
    if (offers.isEmpty()) {
      return new Cost(said.equalsIgnoreCase("true"), "");
    }
    boolean free = offers.stream().allMatch(this::isFree);
    if (free) {
      return Cost.FREE;
    }
    String note =
        offers.stream().map(OpportunityOffers::words).distinct().collect(Collectors.joining("; "));
    return new Cost(
        said.equalsIgnoreCase("true"),
        note.length() > MAX_NOTE ? note.substring(0, MAX_NOTE - 1) + "…" : note);
  }

  private boolean isFree(JsonThing offer) {
    String price = offer.text("price");
    if (!price.isEmpty() && !price.matches(PRICE)) {
      faults.field("offers.price", price, "is no price; the activity does not count as free");
    }
    return price.matches("0+([.,]0*)?");
  }

  private static String words(JsonThing offer) {
    String price = (offer.text("price") + " " + offer.text("priceCurrency")).strip();
    String name = MarkupText.line(offer.text("name"));
    return name.isEmpty() ? price : name + " " + price;
  }

  Booking booking() {
    boolean walkIn =
        event.text("isWalkIn").equalsIgnoreCase("true")
            || event.get("offers").list().stream()
                .map(offer -> offer.text("openBookingInAdvance", "advanceBooking"))
                .anyMatch(word -> word.contains("Unavailable"));
    return walkIn || bookingTo().isEmpty() ? Booking.DROP_IN : Booking.SIGN_UP;
  }

  /** The opportunity's page at its source. */
  String bookingTo() {
    return event.text("url").startsWith("http") ? event.text("url") : "";
  }
}
