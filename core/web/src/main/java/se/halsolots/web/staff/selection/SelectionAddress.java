package se.halsolots.web.staff.selection;

import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.desk.SelectionFilter;
import se.halsolots.spi.TenantId;
import se.halsolots.web.page.Query;

/**
 * What the selection shows, as it stands in the address. What makes no sense counts as not given.
 *
 * @param page from 1
 */
record SelectionAddress(SelectionFilter filter, int page) {

  static final String PAGE = "urval";
  static final String OWNER = "kommun";
  static final String CHOICE = "val";
  static final String WORDS = "q";
  static final String BEYOND = "alla";
  static final String NUMBER = "sida";

  private static final Map<SelectionChoice, String> CHOICES =
      Map.of(
          SelectionChoice.BY_REACH, "rackvidd",
          SelectionChoice.SHOWN, "visas",
          SelectionChoice.HIGHLIGHTED, "lyfts",
          SelectionChoice.HIDDEN, "dolda");

  static SelectionAddress of(Query query) {
    return new SelectionAddress(
        new SelectionFilter(
            query
                .first(OWNER)
                .filter(text -> text.matches("[a-z][a-z0-9-]{1,30}"))
                .map(TenantId::new),
            query.first(CHOICE).flatMap(SelectionAddress::choice),
            query.first(WORDS).orElse(""),
            query.first(BEYOND).isPresent()),
        query
            .first(NUMBER)
            .filter(text -> text.matches("[1-9]\\d{0,4}"))
            .map(Integer::parseInt)
            .orElse(1));
  }

  static Optional<SelectionChoice> choice(String word) {
    return CHOICES.entrySet().stream()
        .filter(one -> one.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static String word(SelectionChoice choice) {
    return CHOICES.getOrDefault(choice, "");
  }

  SelectionAddress at(int otherPage) {
    return new SelectionAddress(filter, otherPage);
  }

  /** The same list of another choice, at its first page. */
  SelectionAddress of(Optional<SelectionChoice> choice) {
    return new SelectionAddress(
        new SelectionFilter(filter.owner(), choice, filter.words(), filter.beyondReach()), 1);
  }

  /** As it stands in an address, below the staff root. */
  String text() {
    Query query = Query.EMPTY;
    if (filter.choice().isPresent()) {
      query = query.with(CHOICE, word(filter.choice().get()));
    }
    if (filter.owner().isPresent()) {
      query = query.with(OWNER, filter.owner().get().value());
    }
    if (!filter.words().isBlank()) {
      query = query.with(WORDS, filter.words());
    }
    if (filter.beyondReach()) {
      query = query.with(BEYOND, "ja");
    }
    return PAGE + (page > 1 ? query.with(NUMBER, String.valueOf(page)) : query);
  }
}
