package se.halsolots.web.staff.listing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.desk.ListingCheck;
import se.halsolots.catalogue.desk.ListingFilter;
import se.halsolots.catalogue.desk.ListingOrder;
import se.halsolots.web.page.Query;

/**
 * What a list shows, as it stands in the address: the filter, how it is sorted, which page. What
 * makes no sense counts as not given.
 *
 * @param sort {@code title}, or {@code -title} for descending
 * @param page from 1
 */
record ListingAddress(ListingFilter filter, String sort, int page) {

  static final String PAGE = "aktiviteter";
  static final String STANDING = "status";
  static final String WORDS = "q";
  static final String ORGANISER = "arrangor";
  static final String CHECK = "koll";
  static final String SOURCE = "kalla";
  static final String SORT = "sort";
  static final String NUMBER = "sida";
  static final String LATEST_FIRST = "-changed";

  private static final int LAST_PAGE = 100_000;

  private static final Map<LifeStatus, String> STANDINGS =
      Map.of(
          LifeStatus.DRAFT, "utkast",
          LifeStatus.IN_REVIEW, "granskas",
          LifeStatus.PUBLISHED, "publicerade",
          LifeStatus.ARCHIVED, "arkiverade");

  /** The words for checks, in the order in which they are asked. */
  private static final Map<ListingCheck, String> CHECKS =
      new EnumMap<>(
          Map.of(
              ListingCheck.PROPOSED, "forslag",
              ListingCheck.UNVERIFIED, "obekraftade",
              ListingCheck.OVER, "slut"));

  static ListingAddress of(Query query) {
    List<String> asked = query.all(CHECK);
    Set<ListingCheck> checks = EnumSet.allOf(ListingCheck.class);
    checks.removeIf(check -> !asked.contains(word(check)));
    ListingFilter filter =
        new ListingFilter(
            query.first(STANDING).flatMap(ListingAddress::standing),
            query.first(WORDS).orElse(""),
            query.first(ORGANISER).flatMap(ListingAddress::organiser),
            checks,
            query.first(SOURCE).orElse(""));
    return new ListingAddress(
        filter,
        query.first(SORT).filter(ListingAddress::isOrder).orElse(LATEST_FIRST),
        page(query));
  }

  /** The number of the page that an address names; the first one if it names none. */
  static int page(Query query) {
    return query
        .first(NUMBER)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .filter(number -> number > 0 && number < LAST_PAGE)
        .orElse(1);
  }

  private static Optional<LifeStatus> standing(String word) {
    return STANDINGS.entrySet().stream()
        .filter(one -> one.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<OrganiserId> organiser(String text) {
    try {
      return Optional.of(new OrganiserId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static ListingOrder order(String sort) {
    String code = sort.startsWith("-") ? sort.substring(1) : sort;
    return Arrays.stream(ListingOrder.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElse(ListingOrder.CHANGED);
  }

  private static boolean isOrder(String sort) {
    return sort.replaceFirst("^-", "").equals(order(sort).code());
  }

  /** The place of the page's first row. */
  int first() {
    return (page - 1) * PagedTable.SIZE;
  }

  /** The same list, filtered otherwise: at its first page. */
  ListingAddress with(ListingFilter other) {
    return new ListingAddress(other, sort, 1);
  }

  ListingAddress at(int otherPage, String otherSort) {
    return new ListingAddress(filter, otherSort, otherPage);
  }

  /** As it stands in an address, below the staff root. */
  String text() {
    Query query = Query.EMPTY;
    if (filter.standing().isPresent()) {
      query = query.with(STANDING, word(filter.standing().get()));
    }
    if (!filter.words().isBlank()) {
      query = query.with(WORDS, filter.words());
    }
    if (filter.organiser().isPresent()) {
      query = query.with(ORGANISER, filter.organiser().get().toString());
    }
    if (!filter.source().isEmpty()) {
      query = query.with(SOURCE, filter.source());
    }
    String checks =
        CHECKS.entrySet().stream()
            .filter(one -> filter.asks(one.getKey()))
            .map(one -> "&" + CHECK + "=" + one.getValue())
            .collect(Collectors.joining());
    Query rest = query;
    if (!sort.equals(LATEST_FIRST)) {
      rest = rest.with(SORT, sort);
    }
    if (page > 1) {
      rest = rest.with(NUMBER, String.valueOf(page));
    }
    String text = rest.toString();
    return PAGE + (text.isEmpty() ? checks.replaceFirst("^&", "?") : text + checks);
  }

  static String word(ListingCheck check) {
    return CHECKS.getOrDefault(check, "");
  }

  static String word(LifeStatus standing) {
    return STANDINGS.getOrDefault(standing, "");
  }
}
