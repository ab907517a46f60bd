package se.halsolots.catalogue.intake.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file in any usual encoding, with semicolon, comma or tab between the cells: the one that
 * the first line holds most of. A first line {@code sep=;} is understood.
 */
public final class CsvRows implements TableRows {

  private static final int HEADING_CHARS = 64 * 1024;

  private final ItemReader characters;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final long skipped;

  private CsvRows(ItemReader characters, char separator, long skipped) throws IOException {
    this.characters = characters;
    this.skipped = skipped;
    this.parser =
        CSVParser.parse(
            characters,
            CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get());
    this.records = parser.iterator();
  }

  /** Opens the file and finds its encoding and separator. */
  public static CsvRows open(SourceFile file, IntakeLimits limits) throws IOException {
    Reader text = new BufferedReader(TextEncoding.of(file).open(file), HEADING_CHARS);
    try {
      text.mark(HEADING_CHARS);
      String head = firstChars(text);
      text.reset();
      Optional<Character> named = namedSeparator(head);
      if (named.isPresent()) {
        skipLine(text);
      }
      return new CsvRows(
          new ItemReader(text, limits.maxItemChars()),
          named.orElseGet(() -> separator(head)),
          named.isPresent() ? 1 : 0);
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  @Override
  public Optional<TableRow> next() throws IOException {
    characters.nextItem();
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CSVRecord row = records.next();
      List<String> cells = new ArrayList<>(row.size());
      row.forEach(cell -> cells.add(PlainText.of(cell)));
      return Optional.of(new TableRow(row.getRecordNumber() + skipped, cells));
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CSVException cut ? unclosed(cut) : e.getCause();
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new IOException("the CSV breaks off here: " + e.getMessage(), e);
    }
  }

  /** What the parser cannot finish: without its end, all that follows would be one cell. */
  private static IOException unclosed(CSVException cause) {
    return new IOException("a quotation mark opens a text that is never closed", cause);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private static String firstChars(Reader text) throws IOException {
    char[] head = new char[HEADING_CHARS - 1];
    int length = 0;
    int count = 0;
    while (length < head.length && count >= 0) {
      count = text.read(head, length, head.length - length);
      length += Math.max(count, 0);
    }
    return new String(head, 0, length);
  }

  private static Optional<Character> namedSeparator(String head) {
    boolean named =
        head.length() > 5
            && head.regionMatches(true, 0, "sep=", 0, 4)
            && (head.charAt(5) == '\n' || head.charAt(5) == '\r');
    return named ? Optional.of(head.charAt(4)) : Optional.empty();
  }

  private static void skipLine(Reader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n') {
      c = text.read();
    }
  }

  /** The separator that is most frequent outside quotation marks in the first line with any. */
  private static char separator(String head) {
    int[] counts = new int[3];
    String candidates = ";,\t";
    boolean quoted = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n' && !quoted && counts[0] + counts[1] + counts[2] > 0) {
        break;
      } else if (!quoted && candidates.indexOf(c) >= 0) {
        counts[candidates.indexOf(c)]++;
      }
    }
    int best = counts[1] > counts[0] ? 1 : 0;
    return candidates.charAt(counts[2] > counts[best] ? 2 : best);
  }
}
