package se.halsolots.testkit.plugin.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A Faces view, read as XML. */
final class View {

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^}']|'[^']*')*}");
  private static final Pattern TEXT = Pattern.compile("texts\\s*\\[\\s*'([^']+)'\\s*(\\+=|])");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final Set<String> SHOWN =
      Set.of("title", "alt", "aria-label", "aria-description", "placeholder", "summary");
  private static final Set<String> ADDRESSES =
      Set.of("src", "href", "action", "formaction", "srcset", "poster", "data");

  private final String source;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> defined = new HashSet<>();
  private final Set<String> included = new HashSet<>();
  private final Set<String> formFields = new HashSet<>();
  private String template = "";
  private boolean sends;

  private View(String source) {
    this.source = source;
  }

  static View of(String source) {
    View view = new View(source);
    try {
      SAXParserFactory.newInstance()
          .newSAXParser()
          .parse(new InputSource(new StringReader(source)), view.new Reader());
    } catch (SAXException | ParserConfigurationException e) {
      view.problems.add("is not XML: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return view;
  }

  /** The template it is made of; empty if it is a part. */
  String template() {
    return template;
  }

  boolean defines(String part) {
    return defined.contains(part);
  }

  /** Whether it has a form that sends something. */
  boolean sends() {
    return sends;
  }

  /** Whether it has a field of that name. */
  boolean hasField(String name) {
    return formFields.contains(name);
  }

  Set<String> included() {
    return Set.copyOf(included);
  }

  /** What stands in it that must not. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** Keys of texts that it shows; one that a value is added to ends as it is written. */
  Stream<MatchResult> textKeys() {
    return expressions().flatMap(one -> TEXT.matcher(one).results());
  }

  /** Texts in quotes within its expressions. */
  Stream<String> quoted() {
    return expressions().flatMap(one -> QUOTED.matcher(one).results()).map(one -> one.group(1));
  }

  private Stream<String> expressions() {
    return EXPRESSION.matcher(source).results().map(MatchResult::group);
  }

  private static boolean hasWords(String text) {
    return EXPRESSION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
  }

  private final class Reader extends DefaultHandler {

    private final StringBuilder text = new StringBuilder();

    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
      return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String local, String element, Attributes attributes) {
      endText();
      note(element, attributes);
      if (element.equals("style")
          || (element.equals("script") && value(attributes, "src").isEmpty())) {
        problems.add("has an inline <%s>; put it into a file".formatted(element));
      }
      for (int i = 0; i < attributes.getLength(); i++) {
        attribute(element, attributes.getQName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
      }
    }

    private void note(String element, Attributes attributes) {
      switch (element) {
        case "ui:composition" -> template = value(attributes, "template");
        case "ui:define" -> defined.add(value(attributes, "name"));
        case "ui:include" -> included.add(value(attributes, "src"));
        case "form" -> sends |= value(attributes, "method").equalsIgnoreCase("post");
        case "input" -> formFields.add(value(attributes, "name"));
        default -> {}
      }
    }

    private static String value(Attributes attributes, String name) {
      String value = attributes.getValue(name);
      return value == null ? "" : value;
    }

    private void attribute(String element, String name, String value) {
      if (name.equals("style") || (name.startsWith("on") && !element.contains(":"))) {
        problems.add(
            "has %s on <%s>, which browsers refuse here; use a class of the portal's style sheet"
                .formatted(name, element));
      }
      if (SHOWN.contains(name) && hasWords(value)) {
        problems.add(
            "has the words '%s' in %s of <%s>; put them into the bundle"
                .formatted(value, name, element));
      }
      if (ADDRESSES.contains(name) && value.strip().matches("(?i)(https?:)?//.*")) {
        problems.add(
            "has the foreign address %s on <%s>; residents' browsers ask this portal only"
                .formatted(value, element));
      }
    }

    @Override
    public void endElement(String uri, String local, String element) {
      endText();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      text.append(characters, start, length);
    }

    private void endText() {
      if (hasWords(text.toString())) {
        problems.add(
            "has the words '%s'; put them into the bundle".formatted(text.toString().strip()));
      }
      text.setLength(0);
    }
  }
}
