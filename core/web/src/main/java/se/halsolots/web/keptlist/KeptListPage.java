package se.halsolots.web.keptlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.kernel.qr.QrCodes;
import se.halsolots.participation.keptlist.KeptListShelf;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Moments;

/**
 * A list of activities that somebody has taken along, on a screen and on a sheet of paper (A5).
 * What the tenant does not show any more is left out.
 */
@ApplicationScoped
class KeptListPage implements ResidentPage {

  private static final String CODE = "code";
  private static final String ROUTE = KeptListShelf.PAGE + "/{" + CODE + "}";

  @Inject KeptListFinder finder;
  @Inject CatalogueLookup catalogue;

  /**
   * What the template shows.
   *
   * @param address of this page, as one types it
   * @param square the same as an SVG element
   * @param gone how many activities are not shown any more, in words; may be empty
   * @param until to which day the list is kept
   */
  public record Model(
      String code, String address, String square, List<Item> items, String gone, String until) {}

  /**
   * An activity.
   *
   * @param titleLanguage the tag of the title's language if it is not the page's; else empty
   * @param when the next time, or that there is none
   * @param firstTime what is good to know the first time; may be empty
   */
  public record Item(
      String href,
      String title,
      String titleLanguage,
      String when,
      String place,
      String organiser,
      List<String> firstTime) {

    public Item {
      firstTime = List.copyOf(firstTime);
    }
  }

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public RouteFacts facts() {
    return KeptListFinder.facts(ROUTE);
  }

  @Override
  public Answer answer(Visit visit) {
    if (finder.isHeldUp()) {
      return KeptListCodePage.heldUp(visit, "");
    }
    Optional<KeptListShelf.Shown> list = finder.find(visit.named(CODE));
    return list.map(found -> page(visit, found)).orElseGet(Answer.Missing::new);
  }

  private Answer page(Visit visit, KeptListShelf.Shown list) {
    String page = KeptListShelf.PAGE + "/" + list.code();
    String address = visit.absolute(page);
    List<ActivityCard> cards = catalogue.activities(visit.tenant(), list.activities());
    ActivityRow.Maker rows = new ActivityRow.Maker(visit, new Moments(visit.words()));
    int gone = list.activities().size() - cards.size();
    LocalDate until = LocalDate.ofInstant(list.expiresAt(), visit.tenant().zone());
    Model model =
        new Model(
            list.code(),
            address.replaceFirst("^https?://", ""),
            QrCodes.svg(address, visit.words().get("kept.square")),
            cards.stream().map(card -> item(visit, card, rows.row(card))).toList(),
            gone == 0 ? "" : visit.words().get("kept.gone", gone),
            visit.words().get("kept.until", new Moments(visit.words()).fullDay(until)));
    PageHead head = PageHead.of(visit.words().get("kept.title"), "", page).notIndexed();
    return new Answer.View("kept-list", head, model);
  }

  private Item item(Visit visit, ActivityCard card, ActivityRow row) {
    return new Item(
        row.href(),
        row.title(),
        row.titleLanguage(),
        (row.day() + " " + row.hours()).strip(),
        row.place(),
        card.organiser().map(one -> one.content().name()).orElse(""),
        firstTime(visit, card));
  }

  private List<String> firstTime(Visit visit, ActivityCard card) {
    return catalogue
        .activity(visit.tenant(), card.slug())
        .map(ActivityDetails::content)
        .map(content -> content.text(visit.language()))
        .map(KeptListPage::firstTime)
        .orElse(List.of());
  }

  private static List<String> firstTime(ActivityText text) {
    return Stream.of(text.whoMeetsYou(), text.whatToBring(), text.howToGetThere())
        .filter(one -> !one.isBlank())
        .collect(Collectors.toList());
  }
}
