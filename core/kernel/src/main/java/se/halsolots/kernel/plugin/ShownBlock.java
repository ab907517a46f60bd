package se.halsolots.kernel.plugin;

import java.util.Map;

/**
 * A plugin's block with the data to show; the variable {@code block} of its view.
 *
 * @param plugin id of the plugin
 * @param name the block's name within the plugin
 * @param view Faces view to include
 * @param data what the plugin gave to show
 * @param texts the plugin's texts in the page's language, by key
 */
public record ShownBlock(
    String plugin, String name, String view, Object data, Map<String, String> texts) {

  // Facelets reads records since Expression Language 6 only; these names work in every version.

  public String getPlugin() {
    return plugin;
  }

  public String getName() {
    return name;
  }

  public String getView() {
    return view;
  }

  public Object getData() {
    return data;
  }

  public Map<String, String> getTexts() {
    return texts;
  }
}
