package se.halsolots.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.PlainText;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.activity.Addresses;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Words;
import se.halsolots.web.structured.PageData;
import se.halsolots.web.structured.PlaceData;

/** One place: where it is, what it is like to come there, and what is on. */
@ApplicationScoped
class PlacePage implements ResidentPage {

  @Inject CatalogueLookup catalogue;
  @Inject PluginBlocks plugins;

  @Override
  public String route() {
    return PlaceListPage.ROUTE + "/{slug}";
  }

  @Override
  public Answer answer(Visit visit) {
    String slug = visit.named("slug");
    return Optional.ofNullable(catalogue.places(visit.tenant()).get(slug))
        .<Answer>map(place -> page(visit, place))
        .or(() -> catalogue.renamedPlace(visit.tenant(), slug).map(now -> moved(visit, now)))
        .orElseGet(Answer.Missing::new);
  }

  private static Answer moved(Visit visit, String slug) {
    return new Answer.Moved(visit.site().href(PlaceListPage.ROUTE + "/" + slug));
  }

  private Answer page(Visit visit, PlaceCard place) {
    PlaceView view =
        view(
            visit,
            place,
            ListedActivities.of(catalogue, visit, Facet.PLACE, place.slug()),
            plugins.about(
                place.id().value(), PageBlock.Place.PLACE_PAGE, visit.tenant(), visit.language()));
    PageHead head =
        PageHead.of(view.name(), "aktiviteter", PlaceListPage.ROUTE + "/" + place.slug())
            .described(visit.words().get("place.description", view.name()))
            .below(
                new PageHead.Crumb(
                    visit.site().href(PlaceListPage.ROUTE), visit.words().get("places.crumb")));
    return new Answer.View(
        "place", head.with(PlaceData.document(visit, place), PageData.crumbs(visit, head)), view);
  }

  static PlaceView view(
      Visit visit, PlaceCard place, ListedActivities activities, List<PlacedBlock> blocks) {
    Words words = visit.words();
    PlaceContent content = place.content();
    return new PlaceView(
        content.locality().isEmpty()
            ? words.get("place.kicker")
            : words.get("place.kicker.in", content.locality()),
        content.name(),
        PlainText.toHtml(content.description()),
        Language.SWEDISH.tag(),
        Addresses.postal(content),
        content.position().map(GeoPoint::mapAddress).orElse(""),
        accessibility(words, content),
        activities,
        blocks);
  }

  static List<String> accessibility(Words words, PlaceContent content) {
    return Arrays.stream(AccessibilityFact.values())
        .filter(content.accessibility()::contains)
        .map(fact -> words.get("access." + fact.code()))
        .toList();
  }
}
