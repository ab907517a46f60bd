package se.halsolots.testkit.plugin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.spi.PluginPage;

/**
 * What somebody asks a page for, or sends to it.
 *
 * <pre>{@code
 * page.post(TestRequest.of(context).segment("id", "17").with("namn", "Kim").formKey("first"));
 * }</pre>
 */
public final class TestRequest implements PluginPage.Request {

  private final TestContext context;
  private final Map<String, String> segments = new HashMap<>();
  private final Map<String, List<String>> fields = new HashMap<>();
  private String formKey = "form-1";
  private boolean tooMany;
  private int wrongGuesses;

  private TestRequest(TestContext context) {
    this.context = context;
  }

  /** A request without fields. */
  public static TestRequest of(TestContext context) {
    return new TestRequest(context);
  }

  /** A field that is sent, or a parameter of the address; several values are ticked boxes. */
  public TestRequest with(String field, String... values) {
    fields.put(field, List.of(values));
    return this;
  }

  /** What stands in the address for the segment of that name. */
  public TestRequest segment(String name, String value) {
    segments.put(name, value);
    return this;
  }

  /** Names this copy of the form; a fresh request has {@code form-1}. */
  public TestRequest formKey(String key) {
    formKey = key;
    return this;
  }

  /** As if too many wrong guesses had come from there. */
  public TestRequest afterTooManyGuesses() {
    tooMany = true;
    return this;
  }

  /** How many wrong guesses the page has noted. */
  public int wrongGuesses() {
    return wrongGuesses;
  }

  @Override
  public TestContext context() {
    return context;
  }

  @Override
  public String named(String segment) {
    String value = segments.get(segment);
    if (value == null) {
      throw new IllegalArgumentException(
          "the path has no segment '%s'; it has %s".formatted(segment, segments.keySet()));
    }
    return value;
  }

  @Override
  public String text(String field) {
    return all(field).stream().findFirst().orElse("").strip();
  }

  @Override
  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  @Override
  public String formKey() {
    return formKey;
  }

  @Override
  public boolean guessedTooOften() {
    return tooMany;
  }

  @Override
  public void guessedWrong() {
    wrongGuesses++;
  }
}
