package se.halsolots.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.halsolots.kernel.tenancy.Contact;
import se.halsolots.spi.PluginPage;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.FormStamp;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentForm.Hold;
import se.halsolots.web.page.Visit;

/**
 * Asks plugins' pages for residents. Where the tenant has the plugin off they answer like addresses
 * that lead nowhere.
 */
@ApplicationScoped
class ResidentPluginAnswers {

  /** A field that people do not see; what is in it was written by a program. */
  private static final String TRAP = "hemsida";

  @Inject PluginAsking asking;
  @Inject FormStamp stamps;

  Answer get(Visit visit, PluginRoute route) {
    return asked(visit, route, visit.query()::all)
        .map(asked -> asking.answer(route.page().get(asking.request(asked, "")), asked, ""))
        .orElseGet(Answer.Missing::new);
  }

  Answer post(Visit visit, PluginRoute route, Fields fields) {
    Optional<PluginAsking.Asked> asked = asked(visit, route, fields::all);
    if (asked.isEmpty()) {
      return new Answer.Missing();
    }
    String sent = fields.text(PluginAsking.STAMP_FIELD);
    FormStamp.Read stamp = stamps.read(visit.tenant().id(), sent);
    boolean inTime =
        stamp.age() == FormStamp.Age.RIGHT
            || (route.page().isForWork() && stamp.age() == FormStamp.Age.TOO_YOUNG);
    return inTime && fields.raw(TRAP).isEmpty()
        ? asking.answer(
            route.page().post(asking.request(asked.get(), stamp.key())), asked.get(), sent)
        : again(visit, route, asked.get(), stamp, "callback.error.again");
  }

  Answer heldUp(Visit visit, PluginRoute route, Fields fields, Hold why) {
    String text = why == Hold.TOO_OFTEN ? "callback.error.often" : "callback.error.again";
    FormStamp.Read stamp = stamps.read(visit.tenant().id(), fields.text(PluginAsking.STAMP_FIELD));
    return asked(visit, route, fields::all)
        .map(asked -> again(visit, route, asked, stamp, text))
        .orElseGet(Answer.Missing::new);
  }

  /** The form with what was sent in it, and why nothing was done. */
  private Answer again(
      Visit visit, PluginRoute route, PluginAsking.Asked asked, FormStamp.Read stamp, String text) {
    Contact contact = visit.tenant().contact().in(visit.language());
    PluginPage.Answer shown = route.page().get(asking.request(asked, ""));
    String sent = asked.fields().apply(PluginAsking.STAMP_FIELD).stream().findFirst().orElse("");
    return asking.answer(
        shown instanceof PluginPage.Answer.Shown page ? page.refused() : shown,
        asked,
        stamp.age() == FormStamp.Age.UNKNOWN ? "" : sent,
        visit.words().get(text, contact.phone()));
  }

  private Optional<PluginAsking.Asked> asked(
      Visit visit, PluginRoute route, Function<String, List<String>> fields) {
    return asking
        .find(visit.tenant(), route.plugin().id())
        .map(
            plugin ->
                new PluginAsking.Asked(
                    plugin,
                    visit.words(),
                    visit.named(),
                    fields,
                    plugin.id(),
                    visit.page(),
                    List.of()));
  }
}
