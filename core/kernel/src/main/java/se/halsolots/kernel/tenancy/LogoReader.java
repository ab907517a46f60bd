package se.halsolots.kernel.tenancy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a tenant's symbol and checks that it is small, has a name, and is nothing but shapes: it is
 * written into pages as it is.
 */
final class LogoReader {

  private static final String FILE = "brand/logo.svg";

  /** Bytes; the logo is part of every page. */
  private static final int LARGEST = 1536;

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "title",
          "desc",
          "g",
          "path",
          "circle",
          "ellipse",
          "rect",
          "line",
          "polyline",
          "polygon",
          "defs",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath");

  private final Path folder;
  private final Problems problems;

  LogoReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The SVG text, or the empty string with the problem reported. */
  String read() {
    try {
      String svg =
          Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8)
              .replaceFirst("^\uFEFF?\\s*(<\\?xml[^>]*\\?>)?", "")
              .strip();
      check(svg);
      return svg;
    } catch (CharacterCodingException e) {
      problems.add(FILE, "is not UTF-8; save it in UTF-8");
    } catch (IOException e) {
      problems.add(FILE, "cannot be read; draw a symbol of 48 by 48");
    }
    return "";
  }

  private void check(String svg) {
    int size = svg.getBytes(StandardCharsets.UTF_8).length;
    if (size > LARGEST) {
      problems.add(
          FILE, "has %d bytes and may have %d; simplify the drawing".formatted(size, LARGEST));
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      Element root = builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
      checkRoot(root);
      checkElements(root);
    } catch (SAXException e) {
      problems.add(FILE, "is no well-formed SVG: " + e.getMessage());
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("this Java cannot read XML safely", e);
    }
  }

  private void checkRoot(Element root) {
    if (!root.getLocalName().equals("svg")) {
      problems.add(FILE, "must be an <svg>, not <" + root.getLocalName() + ">");
    }
    if (!root.getAttribute("viewBox").equals("0 0 48 48")) {
      problems.add(FILE, "viewBox", root.getAttribute("viewBox"), "must be 0 0 48 48");
    }
    NodeList titles = root.getElementsByTagNameNS("*", "title");
    if (titles.getLength() == 0 || titles.item(0).getTextContent().isBlank()) {
      problems.add(FILE, "needs a <title> that says what it shows");
    }
  }

  private void checkElements(Element element) {
    if (!ELEMENTS.contains(element.getLocalName())) {
      problems.add(
          FILE,
          "<%s> is not allowed; only shapes are: %s"
              .formatted(
                  element.getLocalName(), String.join(", ", ELEMENTS.stream().sorted().toList())));
    }
    for (Node attribute : attributes(element)) {
      if (isDangerous(attribute.getNodeName(), attribute.getNodeValue())) {
        problems.add(
            FILE,
            attribute.getNodeName(),
            attribute.getNodeValue(),
            "is not allowed: no scripts, styles or references out of the drawing");
      }
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        checkElements(child);
      }
    }
  }

  private static List<Node> attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).toList();
  }

  private static boolean isDangerous(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = value.replace(" ", "").toLowerCase(Locale.ROOT);
    return lower.startsWith("on")
        || lower.equals("style")
        || lower.endsWith("href")
        || bare.contains("javascript:")
        || (bare.contains("url(") && !bare.contains("url(#"));
  }
}
