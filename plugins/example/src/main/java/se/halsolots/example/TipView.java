package se.halsolots.example;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginContexts;

/** What the plugin's pages show. */
@Named("exampleTips")
@RequestScoped
public class TipView {

  @Inject PluginContexts contexts;

  /** The tip of today. */
  public Tip getToday() {
    return Tip.today(context());
  }

  /** All tips. */
  public List<String> getAll() {
    return Tip.texts(context());
  }

  /** A text of the plugin in the language of the page. */
  public String text(String key) {
    return context().text(key);
  }

  private PluginContext context() {
    return contexts.of(ExamplePlugin.ID);
  }
}
