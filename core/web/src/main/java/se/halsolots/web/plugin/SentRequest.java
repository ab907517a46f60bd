package se.halsolots.web.plugin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.web.route.VisitorGuesses;

/**
 * What a plugin's page is asked for.
 *
 * @param parts the parts of the address that the route names
 * @param fields gives the texts of a field that was sent, or of a parameter of the address
 * @param formKey names this copy of the form; may be empty
 * @param guesses holds up who guesses too often
 */
record SentRequest(
    PluginContext context,
    Map<String, String> parts,
    Function<String, List<String>> fields,
    String formKey,
    VisitorGuesses guesses)
    implements PluginPage.Request {

  @Override
  public String named(String segment) {
    String value = parts.get(segment);
    if (value == null) {
      throw new IllegalArgumentException(
          "the path has no segment '%s'; it has %s".formatted(segment, parts.keySet()));
    }
    return value;
  }

  @Override
  public String text(String field) {
    return all(field).stream().findFirst().orElse("").strip();
  }

  @Override
  public List<String> all(String field) {
    return fields.apply(field);
  }

  @Override
  public boolean guessedTooOften() {
    return guesses.tooMany();
  }

  @Override
  public void guessedWrong() {
    guesses.oneMore();
  }
}
