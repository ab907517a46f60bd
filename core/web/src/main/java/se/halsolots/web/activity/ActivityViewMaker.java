package se.halsolots.web.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.PlainText;
import se.halsolots.web.activity.ActivityView.FirstTimeFact;
import se.halsolots.web.activity.ActivityView.OrganiserPart;
import se.halsolots.web.activity.ActivityView.PlacePart;
import se.halsolots.web.activity.ActivityView.Tongue;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;

/** Says what the page of an activity says, in the words of its reader. */
final class ActivityViewMaker {

  private static final int DATES_AT_ONCE = 6;

  private final Visit visit;
  private final Words words;
  private final ActivityDetails details;
  private final ActivityCard card;
  private final ActivityContent content;
  private final ActivityFacts facts;
  private final OccasionRows dates;
  private final Surroundings surroundings;

  ActivityViewMaker(
      Visit visit, ActivityDetails details, LocalDate today, Surroundings surroundings) {
    this.visit = visit;
    this.words = visit.words();
    this.details = details;
    this.card = details.card();
    this.content = details.content();
    this.facts = new ActivityFacts(visit, details, today, surroundings);
    this.dates = new OccasionRows(visit, today);
    this.surroundings = surroundings;
  }

  ActivityView view(List<ActivityCard> related, List<PlacedBlock> blocks) {
    List<OccasionRow> rows = dates.of(details);
    int shown = rows.size() <= DATES_AT_ONCE + 1 ? rows.size() : DATES_AT_ONCE;
    List<OccasionRow> later = rows.subList(shown, rows.size());
    ActivityRow.Maker relatedRows = new ActivityRow.Maker(visit, new Moments(words));
    Worded title = worded(ActivityText::title);
    Worded description = worded(ActivityText::description);
    return new ActivityView(
        kicker(),
        title,
        worded(ActivityText::summary),
        relatedRows.row(card).marks(),
        title.isForeignTo(visit.language()) ? words.get("activity.untranslated") : "",
        !details.series().isEmpty() && rows.isEmpty(),
        content.selfGuided().isPresent(),
        words.get("activity.note", visit.site().shortName()),
        card.note(),
        facts.first(),
        tongues(),
        facts.rest(),
        facts.stones(),
        rows.isEmpty() ? "" : visit.site().href(calendar()),
        rows.size() < 2 ? "" : visit.absolute(calendar()).replaceFirst("^https?:", "webcal:"),
        verified(),
        new Worded(PlainText.toHtml(description.text()), description.lang()),
        easy(),
        image(),
        content.text(visit.language()).imageAlternative(),
        firstTime(),
        rows.subList(0, shown),
        later,
        words.get("activity.later", later.size()),
        card.place().map(this::place).orElse(PlacePart.NONE),
        organiser(),
        visit.site().href("aktiviteter")
            + Query.EMPTY.with(Facet.TYPE.parameter(), RelatedActivities.kind(card)),
        related.stream().map(relatedRows::row).toList(),
        blocks);
  }

  private String calendar() {
    return "aktiviteter/" + card.slug() + "/" + ActivityCalendar.FILE;
  }

  private Worded worded(Function<ActivityText, String> which) {
    return Worded.of(content, visit.language(), which);
  }

  private String kicker() {
    return content
        .selfGuided()
        .map(kind -> words.get("self-guided.kicker", words.get("self-guided.one." + kind.code())))
        .orElseGet(() -> words.get("facet.typ." + content.type().code()));
  }

  private List<Tongue> tongues() {
    LanguageNames names = LanguageNames.in(words);
    return content.leaderLanguages().stream()
        .sorted(
            Comparator.comparing((String tag) -> !tag.equals(Language.SWEDISH.tag()))
                .thenComparing(names::name))
        .map(tag -> tongue(tag, names))
        .toList();
  }

  private static Tongue tongue(String tag, LanguageNames names) {
    Locale locale = Locale.forLanguageTag(tag);
    String own = names.ownName(tag);
    String raised = own.substring(0, 1).toUpperCase(locale) + own.substring(1);
    String name = names.name(tag);
    return new Tongue(tag, raised, name.equalsIgnoreCase(own) ? "" : name);
  }

  private String verified() {
    return card.verifiedOn()
        .map(
            day -> {
              String date = new Moments(words).fullDay(day);
              return details.verifiedBy().isEmpty()
                  ? words.get("activity.verified", date)
                  : words.get("activity.verified.by", date, details.verifiedBy());
            })
        .orElse("");
  }

  private String easy() {
    if (visit.language() != Language.SWEDISH) {
      return "";
    }
    return Optional.ofNullable(content.texts().get(Language.EASY_SWEDISH))
        .map(text -> PlainText.toHtml(text.description()))
        .orElse("");
  }

  /** Only our own: an image of another host would tell that host who reads the page. */
  private String image() {
    return content
        .image()
        .filter(address -> address.startsWith("/") && !address.startsWith("//"))
        .orElse("");
  }

  private List<FirstTimeFact> firstTime() {
    List<FirstTimeFact> known = new ArrayList<>();
    add(known, "first.who", ActivityText::whoMeetsYou);
    add(known, "first.bring", ActivityText::whatToBring);
    add(known, "first.way", ActivityText::howToGetThere);
    return known;
  }

  private void add(
      List<FirstTimeFact> known, String question, Function<ActivityText, String> which) {
    Worded answer = worded(which);
    if (!answer.isEmpty()) {
      known.add(new FirstTimeFact(words.get(question), answer));
    }
  }

  private PlacePart place(PlaceCard place) {
    return new PlacePart(
        place.content().name(),
        surroundings.places().contains(place.slug())
            ? visit.site().href("platser/" + place.slug())
            : "",
        Addresses.postal(place.content()),
        Arrays.stream(AccessibilityFact.values())
            .filter(place.content().accessibility()::contains)
            .map(fact -> words.get("access." + fact.code()))
            .toList(),
        place.content().position().map(GeoPoint::mapAddress).orElse(""));
  }

  private OrganiserPart organiser() {
    Optional<OrganiserContent> organiser = card.organiser().map(OrganiserCard::content);
    ContactPoint own = content.contact();
    boolean asOrganiser = own.phone().isEmpty() && own.email().isEmpty();
    String phone = asOrganiser ? organiser.map(OrganiserContent::phone).orElse("") : own.phone();
    return new OrganiserPart(
        organiser.map(OrganiserContent::name).orElse(""),
        card.organiser()
            .map(OrganiserCard::slug)
            .filter(surroundings.organisers()::contains)
            .map(slug -> visit.site().href("arrangorer/" + slug))
            .orElse(""),
        others(),
        asOrganiser ? "" : own.name(),
        phone,
        Addresses.digits(phone),
        asOrganiser ? organiser.map(OrganiserContent::email).orElse("") : own.email());
  }

  private String others() {
    Stream<String> names = details.coOrganisers().stream().map(other -> other.content().name());
    String list = names.collect(Collectors.joining(", "));
    return list.isEmpty() ? "" : words.get("activity.with", list);
  }
}
