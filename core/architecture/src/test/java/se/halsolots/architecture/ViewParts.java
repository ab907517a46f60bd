package se.halsolots.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Views that include others, and what they give them. */
final class ViewParts {

  private static final Pattern INCLUDE =
      Pattern.compile("<ui:include src=\"([^\"]+)\"(?:/>|>(.*?)</ui:include>)", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");

  private final Map<String, String> views;
  private final Map<String, Set<String>> given = new HashMap<>();

  /** Of the texts of views by the addresses at which they are included. */
  ViewParts(Map<String, String> views) {
    this.views = new TreeMap<>(views);
    views
        .values()
        .forEach(
            text ->
                includes(text)
                    .forEach(
                        one ->
                            given
                                .computeIfAbsent(one.group(1), part -> new HashSet<>())
                                .addAll(parameters(one))));
  }

  static ViewParts of(List<Path> files) {
    Map<String, String> views = new HashMap<>();
    files.forEach(
        file ->
            views.put(
                SourceTree.relative(file).replaceFirst(".*/webapp/", "/"), SourceTree.read(file)));
    return new ViewParts(views);
  }

  /** Parameters that a part was given, and does not give to one within that needs them. */
  List<String> forgotten() {
    List<String> problems = new ArrayList<>();
    views.forEach(
        (part, text) ->
            includes(text)
                .forEach(
                    one -> {
                      Set<String> missing = new HashSet<>(given.getOrDefault(part, Set.of()));
                      missing.removeAll(parameters(one));
                      missing.removeIf(name -> !uses(one.group(1), name));
                      missing.forEach(
                          name ->
                              problems.add(
                                  part + " does not hand " + name + " on to " + one.group(1)));
                    }));
    return problems;
  }

  private boolean uses(String part, String name) {
    return Pattern.compile("#\\{[^}]*(?<![.'\\w])" + name + "\\b(?!')")
        .matcher(views.getOrDefault(part, ""))
        .find();
  }

  private static List<MatchResult> includes(String text) {
    return INCLUDE.matcher(text).results().toList();
  }

  private static List<String> parameters(MatchResult include) {
    return include.group(2) == null
        ? List.of()
        : PARAMETER.matcher(include.group(2)).results().map(one -> one.group(1)).toList();
  }
}
