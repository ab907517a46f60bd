package se.halsolots.catalogue.plugin;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.internal.shelf.FacetValues;
import se.halsolots.kernel.plugin.ActivePlugin;

/** Understands the facets of a plugin's question. */
final class AskedFacets {

  private final List<PluginField> fields;
  private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);

  private AskedFacets(ActivePlugin plugin) {
    this.fields = PluginFields.of(plugin).stream().filter(PluginField::isListed).toList();
  }

  /**
   * The same for a list.
   *
   * @throws IllegalArgumentException if a facet or a value is unknown; the message names the valid
   *     ones
   */
  static Map<Facet, Set<String>> of(ActivePlugin plugin, Map<String, Set<String>> asked) {
    AskedFacets facets = new AskedFacets(plugin);
    asked.forEach(facets::add);
    return facets.chosen;
  }

  private void add(String name, Set<String> values) {
    Optional<Facet> facet = Facet.ofParameter(name).filter(one -> one != Facet.MODULE);
    if (facet.isPresent()) {
      FacetValues.fixed(facet.get()).ifPresent(valid -> check(name, values, valid));
      choose(facet.get(), values);
      return;
    }
    PluginField field =
        fields.stream()
            .filter(one -> one.key().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown("facet '%s'".formatted(name), names()));
    check(name, values, field.values());
    choose(
        Facet.MODULE, values.stream().map(value -> name + "." + value).collect(Collectors.toSet()));
  }

  private void choose(Facet facet, Set<String> values) {
    chosen.computeIfAbsent(facet, any -> new TreeSet<>()).addAll(values);
  }

  private static void check(String name, Set<String> values, Collection<String> valid) {
    for (String value : values) {
      if (!valid.contains(value)) {
        throw unknown("value '%s' of facet '%s'".formatted(value, name), List.copyOf(valid));
      }
    }
  }

  private List<String> names() {
    return Stream.concat(
            Arrays.stream(Facet.values())
                .filter(facet -> facet != Facet.MODULE)
                .map(Facet::parameter),
            fields.stream().map(PluginField::key))
        .toList();
  }

  private static IllegalArgumentException unknown(String what, List<String> valid) {
    return new IllegalArgumentException(
        "there is no %s; there are %s".formatted(what, String.join(", ", valid)));
  }
}
