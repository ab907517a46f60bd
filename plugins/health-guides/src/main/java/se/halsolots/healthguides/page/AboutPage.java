package se.halsolots.healthguides.page;

import java.util.Optional;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** What a health guide is, in which languages, how to order one and how to become one. */
final class AboutPage implements PluginPage {

  private final Guides guides;

  AboutPage(Guides guides) {
    this.guides = guides;
  }

  /**
   * What the view shows.
   *
   * @param languages in words, by name; empty if there are no guides yet
   */
  public record Model(java.util.List<String> languages, String orderHref, String joinHref) {

    public Model {
      languages = java.util.List.copyOf(languages);
    }
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("about.title", 60));
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    Words words = new Words(context);
    Model model =
        new Model(
            guides.languages(context).stream().map(words::language).sorted().toList(),
            context.href("/bestall"),
            context.href("/bli-guide"));
    return Answer.page("/health-guides/about.xhtml", context.text("about.title"), model)
        .described(context.text("about.lead"));
  }
}
