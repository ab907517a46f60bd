package se.halsolots.catalogue.intake.source;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The events of a JSON text, where broken JSON is an IOException and depth is limited. */
final class JsonEvents implements Closeable {

  private final JsonParser parser;
  private final int maxDepth;

  JsonEvents(JsonParser parser, int maxDepth) {
    this.parser = parser;
    this.maxDepth = maxDepth;
  }

  Event next() throws IOException {
    try {
      return parser.next();
    } catch (JsonException | NoSuchElementException | IllegalStateException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IOException("the JSON breaks off here: " + e.getMessage(), e);
    }
  }

  String text() {
    return PlainText.of(parser.getString());
  }

  /** The value that begins with this event, as JsonThing wraps it. */
  @Nullable Object value(Event first) throws IOException {
    return value(first, 1);
  }

  private @Nullable Object value(Event event, int depth) throws IOException {
    if (depth > maxDepth) {
      throw new IOException("the JSON is nested more than " + maxDepth + " levels deep");
    }
    return switch (event) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> list(depth);
      case VALUE_STRING, VALUE_NUMBER -> text();
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> null;
      case KEY_NAME, END_ARRAY, END_OBJECT ->
          throw new IOException("the JSON breaks off here: a value is missing");
    };
  }

  private Map<String, @Nullable Object> object(int depth) throws IOException {
    Map<String, @Nullable Object> object = new HashMap<>();
    for (Event event = next(); event != Event.END_OBJECT; event = next()) {
      String name = text();
      object.put(name, value(next(), depth + 1));
    }
    return object;
  }

  private List<@Nullable Object> list(int depth) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    for (Event event = next(); event != Event.END_ARRAY; event = next()) {
      list.add(value(event, depth + 1));
    }
    return list;
  }

  @Override
  public void close() {
    parser.close();
  }
}
