package se.halsolots.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks one Faces view as XML and notes what the house rules forbid in it. */
final class ViewScan extends DefaultHandler {

  private static final Set<String> SHOWN_ATTRIBUTES =
      Set.of("title", "alt", "aria-label", "aria-description", "placeholder", "summary");

  /** Attributes that make a browser fetch something or go somewhere. */
  private static final Set<String> ADDRESSES =
      Set.of("src", "href", "action", "formaction", "srcset", "poster", "data", "url", "content");

  private final List<String> problems = new ArrayList<>();
  private @Nullable Locator locator;
  private final StringBuilder text = new StringBuilder();

  /** One sentence per problem, with its line. */
  static List<String> problems(String view) {
    ViewScan scan = new ViewScan();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newSAXParser().parse(new InputSource(new StringReader(view)), scan);
    } catch (SAXParseException e) {
      scan.problems.add("line " + e.getLineNumber() + ": not XML: " + e.getMessage());
    } catch (SAXException | ParserConfigurationException e) {
      scan.problems.add("not XML: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scan.problems;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  /** A view stands alone; nothing is fetched while reading it. */
  @Override
  public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String uri, String local, String element, Attributes attributes) {
    endText();
    if (element.equals("style")) {
      report("<style> in a view; rules belong in a style sheet");
    }
    if (element.equals("script") && attributes.getValue("src") == null && !isData(attributes)) {
      report("<script> without src; the content security policy refuses it");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      check(element, attributes.getQName(i), attributes.getValue(i));
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

  private static boolean isData(Attributes attributes) {
    String type = attributes.getValue("type");
    return type != null && type.endsWith("json");
  }

  private void check(String element, String name, String value) {
    String attribute = name.toLowerCase(Locale.ROOT);
    if (attribute.equals("style")) {
      report("style attribute on <" + element + ">; the content security policy refuses it");
    }
    if (attribute.startsWith("on") && !element.contains(":")) {
      report(attribute + " handler on <" + element + ">; the content security policy refuses it");
    }
    if (SHOWN_ATTRIBUTES.contains(attribute) && hasWords(value)) {
      report("literal text in " + attribute + " of <" + element + ">: " + value.strip());
    }
    if (ADDRESSES.contains(attribute) && value.strip().matches("(?i)(https?:)?//.*")) {
      report("foreign host in " + attribute + " of <" + element + ">: " + value);
    }
  }

  private void endText() {
    if (hasWords(text.toString())) {
      report("literal text: " + text.toString().strip());
    }
    text.setLength(0);
  }

  private static boolean hasWords(String value) {
    return Expressions.without(value).codePoints().anyMatch(Character::isLetter);
  }

  private void report(String problem) {
    problems.add("line " + (locator == null ? 0 : locator.getLineNumber()) + ": " + problem);
  }
}
