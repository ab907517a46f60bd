package se.halsolots.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.PlainText;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.activity.Addresses;
import se.halsolots.web.activity.Fact;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Words;
import se.halsolots.web.structured.OrganiserData;
import se.halsolots.web.structured.PageData;

/** One organiser: who that is, how to reach it, and what it arranges. */
@ApplicationScoped
class OrganiserPage implements ResidentPage {

  @Inject CatalogueLookup catalogue;
  @Inject PluginBlocks plugins;

  @Override
  public String route() {
    return OrganiserListPage.ROUTE + "/{slug}";
  }

  @Override
  public Answer answer(Visit visit) {
    String slug = visit.named("slug");
    return Optional.ofNullable(catalogue.organisers(visit.tenant()).get(slug))
        .<Answer>map(organiser -> page(visit, organiser))
        .or(() -> catalogue.renamedOrganiser(visit.tenant(), slug).map(now -> moved(visit, now)))
        .orElseGet(Answer.Missing::new);
  }

  private static Answer moved(Visit visit, String slug) {
    return new Answer.Moved(visit.site().href(OrganiserListPage.ROUTE + "/" + slug));
  }

  private Answer page(Visit visit, OrganiserCard organiser) {
    OrganiserView view =
        view(
            visit,
            organiser,
            ListedActivities.of(catalogue, visit, Facet.ORGANISER, organiser.slug()),
            plugins.about(
                organiser.id().value(),
                PageBlock.Place.ORGANISER_PAGE,
                visit.tenant(),
                visit.language()));
    PageHead head =
        PageHead.of(view.name(), "aktiviteter", OrganiserListPage.ROUTE + "/" + organiser.slug())
            .described(visit.words().get("organiser.description", view.name()))
            .below(
                new PageHead.Crumb(
                    visit.site().href(OrganiserListPage.ROUTE),
                    visit.words().get("organisers.crumb")));
    return new Answer.View(
        "organiser",
        head.with(OrganiserData.document(visit, organiser), PageData.crumbs(visit, head)),
        view);
  }

  static OrganiserView view(
      Visit visit, OrganiserCard organiser, ListedActivities activities, List<PlacedBlock> blocks) {
    Words words = visit.words();
    OrganiserContent content = organiser.content();
    return new OrganiserView(
        words.get("organiser.kicker", words.get("organiser.kind." + content.kind().code())),
        content.name(),
        PlainText.toHtml(content.description()),
        Language.SWEDISH.tag(),
        contact(words, content),
        words.get("organiser.activities", activities.total(), content.name()),
        activities,
        blocks);
  }

  private static List<Fact> contact(Words words, OrganiserContent content) {
    List<Fact> facts = new ArrayList<>();
    if (!content.phone().isEmpty()) {
      facts.add(
          Fact.of(words.get("contact.phone"), content.phone())
              .linked("tel:" + Addresses.digits(content.phone())));
    }
    if (!content.email().isEmpty()) {
      facts.add(
          Fact.of(words.get("contact.email"), content.email()).linked("mailto:" + content.email()));
    }
    if (!content.web().isEmpty()) {
      facts.add(
          Fact.of(words.get("contact.web"), Addresses.spoken(content.web()))
              .linked(Addresses.link(content.web())));
    }
    return facts;
  }
}
