package se.halsolots.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.halsolots.kernel.tenancy.Contact;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Sites;

/** How to reach a health pilot. The region's page shows how to reach those of each node. */
@ApplicationScoped
class ContactPage implements ResidentPage {

  static final String ROUTE = "kontakt";

  @Inject TenantRegistry tenants;
  @Inject Sites sites;

  /** What the template shows. */
  public record Model(ContactCard contact, List<Node> nodes) {}

  /** One of the region's nodes. */
  public record Node(String href, String name, String phone, String phoneLink, String visit) {}

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    List<Node> nodes =
        visit.tenant().isRegion()
            ? tenants.all().stream()
                .filter(tenant -> !tenant.isRegion())
                .map(tenant -> node(visit, tenant))
                .toList()
            : List.of();
    PageHead head =
        PageHead.of(visit.words().get("contact.title"), ROUTE, ROUTE)
            .described(visit.words().get("contact.lead"));
    return new Answer.View("contact", head, new Model(ContactCard.of(visit), nodes));
  }

  private Node node(Visit visit, Tenant tenant) {
    Contact contact = tenant.contact().in(visit.language());
    return new Node(
        sites.homeOf(tenant, visit.site()),
        tenant.shortName(),
        contact.phone(),
        contact.phoneDigits(),
        contact.visit());
  }
}
