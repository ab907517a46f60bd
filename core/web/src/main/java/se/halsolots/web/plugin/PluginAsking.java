package se.halsolots.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.plugin.PluginServices;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.web.form.FormStamp;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.VisitorGuesses;
import se.halsolots.web.site.Words;

/** Asks pages of plugins, and turns what they answer into what the portal sends. */
@ApplicationScoped
public class PluginAsking {

  /** The field that carries a form's stamp. */
  public static final String STAMP_FIELD = "formular";

  private static final int UNPROCESSABLE = 422;

  @Inject ActivePlugins plugins;
  @Inject PluginServices services;
  @Inject FormStamp stamps;
  @Inject VisitorGuesses guesses;

  /**
   * What somebody asks a page.
   *
   * @param parts of the address that the route names
   * @param fields gives the texts of a field that was sent, or of a parameter of the address
   * @param section of the navigation that the page belongs to
   * @param canonical the page's address within the site
   * @param before the way to the plugin
   */
  public record Asked(
      ActivePlugin plugin,
      Words words,
      Map<String, String> parts,
      Function<String, List<String>> fields,
      String section,
      String canonical,
      List<PageHead.Crumb> before) {

    public Asked {
      parts = Map.copyOf(parts);
      before = List.copyOf(before);
    }

    Language language() {
      return words.language();
    }
  }

  /** The address of a page of a plugin, below the tenant's root or the staff's. */
  public static String address(String plugin, String path) {
    return PluginRoute.address(plugin, path);
  }

  /** The plugin, if the tenant has it on. */
  public Optional<ActivePlugin> find(Tenant tenant, String plugin) {
    return plugins.find(tenant, plugin);
  }

  /** Whether the plugin has a page for staff there that whoever is at work may open. */
  public boolean isOpen(ActivePlugin plugin, String path) {
    PluginContext work = services.context(plugin, plugin.tenant().defaultLanguage());
    return plugin.plugin().pages().stream()
        .filter(page -> page.path().equals(path))
        .anyMatch(page -> page.permission().stream().anyMatch(work::may));
  }

  /** What the page is given. */
  public PluginPage.Request request(Asked asked, String formKey) {
    return new SentRequest(
        services.context(asked.plugin(), asked.language()),
        asked.parts(),
        asked.fields(),
        formKey,
        guesses);
  }

  /** Names the copy of a form that came back with that stamp; empty if we did not give it out. */
  public String formKey(Tenant tenant, String stamp) {
    return stamps.read(tenant.id(), stamp).key();
  }

  /**
   * The portal's answer.
   *
   * @param stamp that the form on the page goes out with; empty for a new one
   */
  public Answer answer(PluginPage.Answer answer, Asked asked, String stamp) {
    return answer(answer, asked, stamp, "");
  }

  /**
   * The portal's answer when nothing was done with what was sent.
   *
   * @param held why; empty if something was done
   */
  Answer answer(PluginPage.Answer answer, Asked asked, String stamp, String held) {
    if (answer instanceof PluginPage.Answer.Shown shown) {
      ActivePlugin plugin = asked.plugin();
      String goesOut = stamp.isEmpty() ? stamps.give(plugin.tenant().id()) : stamp;
      return new Answer.View(
          view(plugin, shown.view()),
          head(shown, asked),
          shown.model(),
          shown.status(),
          Map.of("texts", plugin.texts(asked.language()), "stamp", goesOut, "held", held));
    }
    if (answer instanceof PluginPage.Answer.SeeOther other) {
      return new Answer.SeeOther(other.address());
    }
    if (answer instanceof PluginPage.Answer.Sent sent) {
      return new Answer.Document(sent.type(), sent.fileName(), sent.content(), Duration.ZERO);
    }
    return new Answer.Missing();
  }

  /** A plugin shows its own views only. */
  private static String view(ActivePlugin plugin, String view) {
    if (!view.startsWith("/" + plugin.id() + "/") || view.contains("..")) {
      throw new IllegalArgumentException(
          "plugin '%s' may not show the view '%s'; its views lie in /%s/"
              .formatted(plugin.id(), view, plugin.id()));
    }
    return view;
  }

  /** The title of a form that was refused says so first. */
  private static PageHead head(PluginPage.Answer.Shown shown, Asked asked) {
    List<PageHead.Crumb> crumbs = new ArrayList<>(asked.before());
    shown.crumbs().forEach(one -> crumbs.add(new PageHead.Crumb(one.href(), one.label())));
    String title =
        shown.status() == UNPROCESSABLE
            ? asked.words().get("form.error.title", shown.title())
            : shown.title();
    PageHead head =
        PageHead.of(title, asked.section(), asked.canonical())
            .described(shown.description())
            .below(crumbs.toArray(new PageHead.Crumb[0]));
    return shown.indexed() ? head : head.notIndexed();
  }
}
