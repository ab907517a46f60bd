package se.halsolots.web.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.tenancy.Contact;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.ContactRequests;
import se.halsolots.participation.ContactRetention;
import se.halsolots.participation.ContactWish;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.FormStamp;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentForm;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Sites;
import se.halsolots.web.site.Words;

/**
 * Where residents ask a health pilot to contact them. In the region they choose their municipality
 * first. Programs that fill in forms are told the same as a person whose form went wrong: to press
 * the button again, or to call.
 */
@ApplicationScoped
class CallbackPage implements ResidentForm {

  static final String ROUTE = "kontakt/ring-mig";
  static final String STAMP = "formular";
  private static final String BUTTON = "skicka";
  private static final int FOREIGN = 403;
  private static final int REFUSED = 422;
  private static final int TOO_OFTEN = 429;

  @Inject ContactRequests requests;
  @Inject FormStamp stamps;
  @Inject TenantRegistry tenants;
  @Inject Sites sites;

  /**
   * What the template shows.
   *
   * @param values what was filled in, by field
   * @param phone of the health pilots, for whoever would rather call
   */
  public record Model(
      String stamp,
      Values values,
      List<Choice> times,
      List<Choice> languages,
      FormErrors errors,
      String privacy,
      String phone,
      String phoneLink) {}

  /** What was filled in. */
  public record Values(String name, String way, String words) {}

  /** What the template shows in the region. */
  public record Choosing(List<Node> nodes) {}

  /** A municipality to choose. */
  public record Node(String href, String name) {}

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    if (visit.tenant().isRegion()) {
      return choosing(visit);
    }
    return form(
        visit, stamps.give(visit.tenant().id()), CallbackForm.empty(visit), FormErrors.none(), 200);
  }

  @Override
  public Answer post(Visit visit, Fields fields) {
    if (visit.tenant().isRegion()) {
      return new Answer.Missing();
    }
    Words texts = visit.words();
    CallbackForm form = CallbackForm.of(fields);
    FormStamp.Read stamp = stamps.read(visit.tenant().id(), fields.text(STAMP));
    boolean trusted = stamp.age() == FormStamp.Age.RIGHT && fields.raw(CallbackForm.TRAP).isEmpty();
    Optional<ContactWish> wish = form.wish(texts);
    if (wish.isPresent() && trusted) {
      ContactReference reference = requests.ask(wish.get(), stamp.key());
      return new Answer.SeeOther(
          CallbackDonePage.address(
              visit, reference, stamps.proof(visit.tenant().id(), reference.value())));
    }
    FormErrors errors = form.errors(texts);
    if (errors.isEmpty()) {
      errors = FormErrors.of(BUTTON, texts.get("callback.error.again", phone(visit)));
    }
    return form(visit, stampAgain(visit, stamp, fields), form, errors, REFUSED);
  }

  @Override
  public Answer heldUp(Visit visit, Fields fields, Hold why) {
    if (visit.tenant().isRegion()) {
      return new Answer.Missing();
    }
    FormStamp.Read stamp = stamps.read(visit.tenant().id(), fields.text(STAMP));
    String text =
        switch (why) {
          case FOREIGN -> visit.words().get("callback.error.again", phone(visit));
          case TOO_OFTEN -> visit.words().get("callback.error.often", phone(visit));
        };
    return form(
        visit,
        stampAgain(visit, stamp, fields),
        CallbackForm.of(fields),
        FormErrors.of(BUTTON, text),
        why == Hold.FOREIGN ? FOREIGN : TOO_OFTEN);
  }

  /** The same copy of the form goes out again, unless it is too old or was never given out. */
  private String stampAgain(Visit visit, FormStamp.Read stamp, Fields fields) {
    return stamp.age() == FormStamp.Age.UNKNOWN
        ? stamps.give(visit.tenant().id())
        : fields.text(STAMP);
  }

  private static Answer form(
      Visit visit, String stamp, CallbackForm form, FormErrors errors, int status) {
    Words texts = visit.words();
    String title = texts.get("callback.title");
    PageHead head =
        PageHead.of(
                errors.isEmpty() ? title : texts.get("form.error.title", title), "kontakt", ROUTE)
            .described(texts.get("callback.lead"))
            .below(new PageHead.Crumb(visit.site().href("kontakt"), texts.get("nav.kontakt")));
    Contact contact = contact(visit);
    Model model =
        new Model(
            stamp,
            new Values(form.name(), form.way(), form.words()),
            form.times(texts),
            form.languages(texts),
            errors,
            texts.get(
                "callback.privacy",
                visit.tenant().municipalityName(),
                ContactRetention.AFTER_CLOSING.toDays(),
                ContactRetention.LONGEST.toDays()),
            contact.phone(),
            contact.phoneDigits());
    return new Answer.View("callback", errors.isEmpty() ? head : head.notIndexed(), model, status);
  }

  private Answer choosing(Visit visit) {
    List<Node> nodes =
        tenants.all().stream()
            .filter(tenant -> !tenant.isRegion())
            .map(tenant -> node(tenant, visit))
            .toList();
    PageHead head =
        PageHead.of(visit.words().get("callback.title"), "kontakt", ROUTE)
            .described(visit.words().get("callback.choose"))
            .below(
                new PageHead.Crumb(visit.site().href("kontakt"), visit.words().get("nav.kontakt")));
    return new Answer.View("callback-choose", head, new Choosing(nodes));
  }

  private Node node(Tenant tenant, Visit visit) {
    return new Node(sites.homeOf(tenant, visit.site()) + ROUTE, tenant.shortName());
  }

  private static Contact contact(Visit visit) {
    return visit.tenant().contact().in(visit.language());
  }

  private static String phone(Visit visit) {
    return contact(visit).phone();
  }
}
