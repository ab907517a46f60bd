package se.halsolots.web.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.halsolots.kernel.tenancy.Contact;
import se.halsolots.participation.ContactReference;
import se.halsolots.web.form.FormStamp;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.RouteFacts;

/**
 * The receipt for a resident who asked to be contacted: their reference, and what happens next. It
 * knows nothing but what stands in its address, which only this portal can have written.
 */
@ApplicationScoped
class CallbackDonePage implements ResidentPage {

  private static final String ROUTE = "kontakt/ring-mig/tack";
  private static final String REFERENCE = "nummer";
  private static final String PROOF = "k";

  @Inject FormStamp stamps;

  /** What the template shows. */
  public record Model(String reference, String reader, String phone, String phoneLink) {}

  static String address(Visit visit, ContactReference reference, String proof) {
    return visit.site().href(ROUTE) + "?" + REFERENCE + "=" + reference + "&" + PROOF + "=" + proof;
  }

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public RouteFacts facts() {
    return RouteFacts.unkept(ROUTE);
  }

  @Override
  public Answer answer(Visit visit) {
    Optional<String> reference =
        visit
            .query()
            .first(REFERENCE)
            .filter(text -> stamps.isProof(visit.tenant().id(), text, visit.query().first(PROOF)));
    if (reference.isEmpty()) {
      return new Answer.Missing();
    }
    Contact contact = visit.tenant().contact().in(visit.language());
    return new Answer.View(
        "callback-done",
        PageHead.of(visit.words().get("callback.done.title"), "kontakt", CallbackPage.ROUTE)
            .below(
                new PageHead.Crumb(visit.site().href("kontakt"), visit.words().get("nav.kontakt")))
            .notIndexed(),
        new Model(
            reference.get(),
            visit.words().get("callback.done.reads", visit.tenant().municipalityName()),
            contact.phone(),
            contact.phoneDigits()));
  }
}
