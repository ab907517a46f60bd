package se.halsolots.catalogue.intake.source;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON file item by item: the elements of a top-level list, of certain lists within a
 * top-level object, or the lines of an NDJSON file. Never holds more than one item.
 */
public final class JsonItems {

  /** Takes the items. */
  public interface Sink {
    /**
     * An item.
     *
     * @param list the name of the list; empty for a top-level list or lines
     * @param index from 0
     */
    void item(String list, long index, JsonThing item);

    /** A line of an NDJSON file that is no JSON; the next ones may be. */
    void broken(long index, String reason);
  }

  /**
   * What the file holds beside items.
   *
   * @param rest the properties of the top-level object that are not streamed lists
   * @param items how many items came
   * @param sawList whether any streamed list or lines were there, even empty ones
   * @param broken why the file could not be read to its end, if so
   */
  public record End(JsonThing rest, long items, boolean sawList, Optional<String> broken) {}

  private static final int HEAD = 1 << 16;
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private final IntakeLimits limits;
  private final Set<String> streamed;
  private final Sink sink;
  private final Map<String, @Nullable Object> rest = new HashMap<>();
  private long items;
  private boolean sawList;

  private JsonItems(IntakeLimits limits, Set<String> streamed, Sink sink) {
    this.limits = limits;
    this.streamed = streamed;
    this.sink = sink;
  }

  /**
   * Reads a file to its end, or to where it breaks.
   *
   * @param streamed names of the lists whose elements are items
   */
  public static End read(SourceFile file, IntakeLimits limits, Set<String> streamed, Sink sink)
      throws IOException {
    JsonItems reading = new JsonItems(limits, streamed, sink);
    Optional<String> broken = Optional.empty();
    try (Reader text = TextEncoding.of(file).open(file)) {
      reading.readAll(file, text);
    } catch (BreakException e) {
      broken = Optional.of(String.valueOf(e.getMessage()));
    }
    return new End(JsonThing.of(reading.rest), reading.items, reading.sawList, broken);
  }

  private void readAll(SourceFile file, Reader text) throws IOException {
    if (isLines(file)) {
      readLines(text);
    } else {
      readDocument(new ItemReader(text, limits.maxItemChars()));
    }
  }

  private static boolean isLines(SourceFile file) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    String head =
        new String(file.head(HEAD), encoding.charset()).replaceFirst("^\uFEFF", "").strip();
    int end = head.indexOf('\n');
    return end > 1
        && head.startsWith("{")
        && head.substring(0, end).strip().endsWith("}")
        && head.substring(end).strip().startsWith("{");
  }

  private void readLines(Reader text) throws IOException {
    sawList = true;
    ItemReader counted = new ItemReader(text, limits.maxItemChars());
    BufferedReader lines = new BufferedReader(counted);
    for (String line = line(lines, counted); line != null; line = line(lines, counted)) {
      if (!line.isBlank()) {
        readLine(line);
      }
    }
  }

  private void readLine(String line) {
    JsonThing item;
    try (JsonEvents events = events(new StringReader(line))) {
      item = JsonThing.of(events.value(events.next()));
    } catch (IOException e) {
      sink.broken(items++, String.valueOf(e.getMessage()));
      return;
    }
    sink.item("", items++, item);
  }

  private static @Nullable String line(BufferedReader lines, ItemReader counted)
      throws IOException {
    counted.nextItem();
    try {
      return lines.readLine();
    } catch (ItemTooLongException e) {
      throw new BreakException(String.valueOf(e.getMessage()), e);
    }
  }

  private void readDocument(ItemReader text) throws IOException {
    try (JsonEvents events = events(text)) {
      Event first = next(events);
      if (first == Event.START_ARRAY) {
        readList("", events, text);
      } else if (first == Event.START_OBJECT) {
        readObject(events, text);
      } else {
        throw new BreakException("the JSON is neither an object nor a list", null);
      }
    }
  }

  private void readObject(JsonEvents events, ItemReader text) throws IOException {
    for (Event event = next(events); event != Event.END_OBJECT; event = next(events)) {
      String name = events.text();
      Event value = next(events);
      if (value == Event.START_ARRAY && streamed.contains(name)) {
        readList(name, events, text);
      } else {
        rest.put(name, value(events, value));
      }
    }
  }

  private void readList(String name, JsonEvents events, ItemReader text) throws IOException {
    sawList = true;
    text.nextItem();
    long index = 0;
    for (Event event = next(events); event != Event.END_ARRAY; event = next(events)) {
      JsonThing item = JsonThing.of(value(events, event));
      items++;
      sink.item(name, index++, item);
      text.nextItem();
    }
  }

  private JsonEvents events(Reader text) {
    return new JsonEvents(PARSERS.createParser(text), limits.maxDepth());
  }

  private static Event next(JsonEvents events) throws IOException {
    try {
      return events.next();
    } catch (IOException e) {
      throw new BreakException(String.valueOf(e.getMessage()), e);
    }
  }

  private static @Nullable Object value(JsonEvents events, Event first) throws IOException {
    try {
      return events.value(first);
    } catch (IOException e) {
      throw new BreakException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The text breaks off; what came before is still good. */
  private static final class BreakException extends IOException {
    private static final long serialVersionUID = 1L;

    BreakException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
