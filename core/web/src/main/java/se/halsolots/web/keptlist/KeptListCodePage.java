package se.halsolots.web.keptlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.participation.keptlist.KeptListShelf;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.RouteFacts;

/** Where somebody types the code of a list. */
@ApplicationScoped
class KeptListCodePage implements ResidentPage {

  private static final int REFUSED = 422;
  private static final int TOO_OFTEN = 429;
  private static final String CODE = "kod";

  @Inject KeptListFinder finder;

  /**
   * What the template shows.
   *
   * @param code what was typed
   */
  public record Model(String code, FormErrors errors) {}

  @Override
  public String route() {
    return KeptListShelf.PAGE;
  }

  @Override
  public RouteFacts facts() {
    return KeptListFinder.facts(route());
  }

  @Override
  public Answer answer(Visit visit) {
    String typed = visit.query().first(CODE).map(String::strip).orElse("");
    if (typed.isEmpty()) {
      return form(visit, "", FormErrors.none(), 200);
    }
    if (finder.isHeldUp()) {
      return heldUp(visit, typed);
    }
    return finder
        .find(typed)
        .<Answer>map(list -> new Answer.SeeOther(visit.site().href(address(list))))
        .orElseGet(() -> form(visit, typed, wrong(visit, "kept.error.unknown"), REFUSED));
  }

  /** The form when so many codes were wrong that no more are looked at for a while. */
  static Answer heldUp(Visit visit, String typed) {
    return form(visit, typed, wrong(visit, "kept.error.often"), TOO_OFTEN);
  }

  private static FormErrors wrong(Visit visit, String key) {
    return FormErrors.of(CODE, visit.words().get(key));
  }

  private static String address(KeptListShelf.Shown list) {
    return KeptListShelf.PAGE + "/" + list.code();
  }

  private static Answer form(Visit visit, String typed, FormErrors errors, int status) {
    String title = visit.words().get("kept.code.title");
    PageHead head =
        PageHead.of(
            errors.isEmpty() ? title : visit.words().get("form.error.title", title),
            "",
            KeptListShelf.PAGE);
    return new Answer.View("kept-list-code", head.notIndexed(), new Model(typed, errors), status);
  }
}
