package se.halsolots.installer.check;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML files of a plugin: readable all, and what the persistence unit may be. */
final class XmlCheck {

  private static final String UNIT = "META-INF/persistence.xml";
  private static final String BEANS = "META-INF/beans.xml";
  private static final String NAMESPACE = "https://jakarta.ee/xml/ns/persistence";

  private final JarParts jar;
  private final String id;
  private final Findings findings;

  XmlCheck(JarParts jar, String id, Findings findings) {
    this.jar = jar;
    this.id = id;
    this.findings = findings;
  }

  void check() {
    jar.files()
        .forEach(
            (path, content) -> {
              if (path.endsWith(".xml") || path.endsWith(".xhtml")) {
                file(path, content);
              }
            });
    if (!jar.files().containsKey(BEANS)) {
      findings.error("no-beans-xml", BEANS, "");
    }
  }

  private void file(String path, byte[] content) {
    // An empty beans.xml is a valid one.
    if (path.equals(BEANS) && content.length == 0) {
      return;
    }
    try {
      Document document = parser().parse(new ByteArrayInputStream(content));
      if (path.equals(UNIT)) {
        unit(document);
      }
    } catch (SAXException | IOException | ParserConfigurationException e) {
      findings.error("xml-broken", path, position(e));
    }
  }

  private void unit(Document document) throws SAXException, IOException {
    Element root = document.getDocumentElement();
    if (!NAMESPACE.equals(root.getNamespaceURI()) || !root.getLocalName().equals("persistence")) {
      findings.error("unit-broken", UNIT, root.getNodeName());
      return;
    }
    if (!isValid(document)) {
      return;
    }
    List<Element> units = all(root, "persistence-unit");
    if (units.size() != 1 || !units.get(0).getAttribute("name").equals(id)) {
      findings.error("unit-name", UNIT, id);
    }
    for (Element property : all(root, "property")) {
      if (property.getAttribute("name").equals("eclipselink.session-name")) {
        findings.error("unit-session", UNIT, "");
      }
    }
    units.forEach(one -> classes(one));
  }

  private boolean isValid(Document document) throws IOException, SAXException {
    URL schema = EntityManager.class.getResource("persistence_3_2.xsd");
    if (schema == null) {
      findings.warning("unit-unchecked", UNIT, "");
      return true;
    }
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(schema)
            .newValidator();
    try {
      validator.validate(new DOMSource(document));
      return true;
    } catch (SAXException e) {
      findings.error("unit-broken", UNIT, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private void classes(Element unit) {
    for (Element type : all(unit, "class")) {
      String name = type.getTextContent().strip();
      if (!jar.files().containsKey(name.replace('.', '/') + ".class")) {
        findings.error("unit-class", UNIT, name);
      }
    }
  }

  private static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagNameNS(NAMESPACE, name);
    List<Element> elements = new ArrayList<>();
    IntStream.range(0, found.getLength())
        .forEach(
            i -> {
              Node node = found.item(i);
              if (node instanceof Element element) {
                elements.add(element);
              }
            });
    return elements;
  }

  private static String position(Exception e) {
    return e instanceof SAXParseException at
        ? at.getLineNumber() + ":" + at.getColumnNumber() + " " + at.getMessage()
        : String.valueOf(e.getMessage());
  }

  /** A parser that reads nothing but what it is given. */
  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setExpandEntityReferences(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder parser = factory.newDocumentBuilder();
    parser.setErrorHandler(new Silence());
    return parser;
  }

  /** Says nothing on the console, and lets go on what can go on. */
  private static final class Silence implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {
      // Nothing is wrong yet.
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
