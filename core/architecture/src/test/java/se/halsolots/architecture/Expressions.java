package se.halsolots.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the expressions {@code #{…}} in a text and takes them apart, as far as the rules need. */
final class Expressions {

  private static final Set<String> WORDS =
      Set.of(
          "and",
          "or",
          "not",
          "eq",
          "ne",
          "lt",
          "gt",
          "le",
          "ge",
          "div",
          "mod",
          "empty",
          "true",
          "false",
          "null",
          "instanceof");
  private static final Pattern TEXT = Pattern.compile("'((?:\\\\.|[^'\\\\])*)'|\"[^\"]*\"");
  private static final Pattern LAMBDA = Pattern.compile("\\(?([\\w, ]+?)\\)?\\s*->");

  /** Names of functions with their namespace, and numbers. */
  private static final Pattern NO_NAME = Pattern.compile("\\b\\w+:\\w+(?=\\()|\\b\\d[\\w.]*");

  /** A name that does not follow a dot. */
  private static final Pattern ROOT = Pattern.compile("(?<![\\w.$])[A-Za-z_$][\\w$]*");

  private Expressions() {}

  /** The insides of all expressions, in order. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    split(text, found, new StringBuilder());
    return found;
  }

  /** What remains of the text when its expressions are taken out. */
  static String without(String text) {
    StringBuilder rest = new StringBuilder();
    split(text, new ArrayList<>(), rest);
    return rest.toString();
  }

  /** The names that an expression starts from: beans and variables. */
  static Set<String> roots(String expression) {
    Set<String> roots = new LinkedHashSet<>();
    String bare = NO_NAME.matcher(TEXT.matcher(expression).replaceAll("''")).replaceAll("0");
    ROOT.matcher(bare).results().map(MatchResult::group).forEach(roots::add);
    LAMBDA
        .matcher(bare)
        .results()
        .flatMap(match -> Pattern.compile("\\W+").splitAsStream(match.group(1)))
        .forEach(roots::remove);
    roots.removeAll(WORDS);
    return roots;
  }

  /** The texts in single quotes of an expression. */
  static List<String> literals(String expression) {
    return TEXT.matcher(expression)
        .results()
        .filter(match -> match.group(1) != null)
        .map(match -> match.group(1))
        .toList();
  }

  private static void split(String text, List<String> expressions, StringBuilder rest) {
    int at = 0;
    while (at < text.length()) {
      int start = text.indexOf("#{", at);
      if (start < 0) {
        rest.append(text, at, text.length());
        return;
      }
      rest.append(text, at, start);
      int end = end(text, start + 2);
      expressions.add(text.substring(start + 2, Math.max(start + 2, end - 1)));
      at = end;
    }
  }

  /** Behind the brace that closes the expression; braces in quotes do not count. */
  private static int end(String text, int from) {
    int depth = 1;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && c == '{') {
        depth++;
      } else if (!quoted && c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }
}
