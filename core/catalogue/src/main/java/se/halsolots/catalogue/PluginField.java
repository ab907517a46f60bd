package se.halsolots.catalogue;

import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.ActivityField;

/** A field that a plugin adds to activities, in a node that has the plugin on. */
public record PluginField(ActivePlugin plugin, ActivityField field) {

  /** Longest value, in characters. */
  public static final int LONGEST = 300;

  /** Its name in addresses, files and {@link ActivityContent#extra}: {@code <plugin>.<field>}. */
  public String key() {
    return plugin.id() + "." + field.name();
  }

  public String label(Language language) {
    return plugin.text(language, field.labelKey());
  }

  /** What helps whoever fills it in. */
  public Optional<String> help(Language language) {
    String key = field.labelKey() + ".help";
    return Optional.of(plugin.text(language, key)).filter(text -> !text.equals(key));
  }

  /** What residents read for that value; the name of the field itself if it is a flag. */
  public String label(Language language, String value) {
    return switch (field.kind()) {
      case FLAG -> label(language);
      case CHOICE -> plugin.text(language, field.labelKey() + "." + value);
      case TEXT -> value;
    };
  }

  /** The values there are; none if any text will do. */
  public List<String> values() {
    return field.kind() == ActivityField.Kind.FLAG ? List.of(ActivityField.YES) : field.choices();
  }

  /** Whether activities can be looked up by it. */
  public boolean isListed() {
    return field.kind() != ActivityField.Kind.TEXT;
  }

  /** The value, as it stands in {@link Facet#MODULE}. */
  public String facetValue(String value) {
    return key() + "." + value;
  }

  /** Of a value of {@link Facet#MODULE} this field's; empty if it is not one of this facet. */
  public Optional<String> ofFacet(String facetValue) {
    return field.facet()
        ? values().stream().filter(value -> facetValue(value).equals(facetValue)).findFirst()
        : Optional.empty();
  }

  /** Whether it can hold that. */
  public boolean accepts(String value) {
    return isListed() ? values().contains(value) : value.length() <= LONGEST;
  }
}
