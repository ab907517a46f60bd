package se.halsolots.catalogue.internal.intake;

import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.intake.mapping.OrganiserKinds;

/**
 * What a source says of a place or an organiser, completed with what is known of it: many sources
 * know little more than a name, and what staff or another source wrote has no history to be taken
 * back from.
 */
final class Completed {

  private Completed() {}

  static PlaceContent of(PlaceContent told, PlaceContent known) {
    return new PlaceContent(
        told.name(),
        either(told.street(), known.street()),
        either(told.postcode(), known.postcode()),
        either(told.locality(), known.locality()),
        told.position().or(known::position),
        told.accessibility().isEmpty() ? known.accessibility() : told.accessibility(),
        either(told.description(), known.description()));
  }

  /** A kind that was only guessed from the name is none that the source tells. */
  static OrganiserContent of(OrganiserContent told, OrganiserContent known) {
    boolean guessed = told.kind() == OrganiserKinds.guess(told.name());
    return new OrganiserContent(
        told.name(),
        guessed ? known.kind() : told.kind(),
        either(told.description(), known.description()),
        either(told.web(), known.web()),
        either(told.email(), known.email()),
        either(told.phone(), known.phone()));
  }

  private static String either(String told, String known) {
    return told.isEmpty() ? known : told;
  }
}
