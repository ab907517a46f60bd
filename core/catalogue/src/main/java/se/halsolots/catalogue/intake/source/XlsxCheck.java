package se.halsolots.catalogue.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the parts of a workbook before the library reads them. The library trusts numbers
 * in them: it fills its list of shared texts up to whatever number a cell names, and a row up to
 * whatever column, until the memory of the whole portal is used up.
 */
final class XlsxCheck {

  /** Up to column ZZZ; the last one of a sheet is XFD. */
  private static final Pattern PLACE = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,10}");

  private static final int LONGEST_NUMBER = 20;

  /** What the library keeps of each part, by the names of its elements. */
  private static final Set<String> HELD =
      Set.of("si", "xf", "numFmt", "sheet", "Override", "Relationship");

  private final XMLInputFactory xml = factory();
  private final HeldBytes held;
  private long sharedTexts;
  private int highest = -1;
  private String highestAt = "";

  XlsxCheck(IntakeLimits limits) {
    this.held = new HeldBytes(limits);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Looks through a part. What is no XML, or breaks off, is left to the library to tell of. */
  void part(String name, InputStream in) throws IOException {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      try {
        new Part(name, reader).read();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      // A picture, or it breaks off here: up to here it was looked through.
    }
  }

  /**
   * All parts were seen.
   *
   * @throws IOException if a cell refers to a shared text that is not there
   */
  void end() throws IOException {
    if (highest >= sharedTexts) {
      throw new IOException(
          "%s refers to the shared text number %d, but the XLSX file has %d shared texts; open it in a spreadsheet program and save it anew, or save the sheet as CSV"
              .formatted(highestAt, highest, sharedTexts));
    }
  }

  /** One part. */
  private final class Part {

    private final String name;
    private final XMLStreamReader reader;
    private final StringBuilder number = new StringBuilder();
    private boolean inRow;
    private boolean inText;
    private boolean refers;
    private boolean inValue;
    private String place = "";

    Part(String name, XMLStreamReader reader) {
      this.name = name;
      this.reader = reader;
    }

    void read() throws XMLStreamException, IOException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
          default -> {}
        }
      }
    }

    private void begin(String element) throws IOException {
      if (HELD.contains(element)) {
        held.text(0);
      }
      if (element.equals("si")) {
        sharedTexts++;
        inText = true;
      } else if (element.equals("row")) {
        inRow = true;
      } else if (element.equals("c") && inRow) {
        cell(attribute("r"));
      } else if (element.equals("v") && refers) {
        inValue = true;
        number.setLength(0);
      }
    }

    private void cell(String at) throws IOException {
      if (!at.isEmpty() && !PLACE.matcher(at).matches()) {
        throw new IOException(
            "a cell of the part %s of the XLSX file says that it stands at '%s', where no sheet has cells; open it in a spreadsheet program and save it anew, or save the sheet as CSV"
                .formatted(name, at.length() <= LONGEST_NUMBER ? at : at.substring(0, 20) + "…"));
      }
      place = at;
      refers = attribute("t").equals("s");
    }

    private String attribute(String attribute) {
      return Optional.ofNullable(reader.getAttributeValue(null, attribute)).orElse("");
    }

    private void characters() throws IOException {
      if (inText) {
        held.chars(reader.getTextLength());
      } else if (inValue && number.length() < LONGEST_NUMBER) {
        number.append(reader.getText());
      }
    }

    private void end(String element) {
      switch (element) {
        case "si" -> inText = false;
        case "row" -> inRow = false;
        case "c" -> refers = false;
        case "v" -> {
          if (inValue) {
            refer(number.toString());
          }
          inValue = false;
        }
        default -> {}
      }
    }

    /** What is no number the library refuses by itself. */
    private void refer(String text) {
      try {
        int index = Integer.parseInt(text);
        if (index > highest) {
          highest = index;
          highestAt = "the cell %s of the part %s".formatted(place, name);
        }
      } catch (NumberFormatException e) {
        refers = false;
      }
    }
  }
}
