package se.halsolots.web.structured;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** Writes JSON-LD documents of schema.org. */
final class JsonLd {

  private static final String CONTEXT = "https://schema.org";

  /** Looking for the library costs more than the document. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private JsonLd() {}

  /** A thing inside a document. */
  static JsonObjectBuilder thing(String type) {
    return JSON.createObjectBuilder().add("@type", type);
  }

  /** The thing that a document is about. */
  static JsonObjectBuilder document(String type) {
    return JSON.createObjectBuilder().add("@context", CONTEXT).add("@type", type);
  }

  static JsonArrayBuilder list() {
    return JSON.createArrayBuilder();
  }

  /** Adds what is known. */
  static void addKnown(JsonObjectBuilder thing, String name, String value) {
    if (!value.isBlank()) {
      thing.add(name, value);
    }
  }

  /** The document as it stands in a page: nothing in it can end the element around it. */
  static String text(JsonObjectBuilder document) {
    return document.build().toString().replace("<", "\\u003c");
  }
}
