package se.halsolots.web.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** What a visitor gets. */
public sealed interface Answer {

  /**
   * A page.
   *
   * @param view its template, relative to the views' folder, without ending; or the whole path of a
   *     plugin's view, beginning with a slash
   * @param head what the frame must know of it
   * @param model what the template shows, as {@code page}
   * @param status usually 200
   * @param given what the template is given besides, by name: a plugin's texts and its form's stamp
   */
  record View(String view, PageHead head, Object model, int status, Map<String, Object> given)
      implements Answer {

    public View {
      given = Map.copyOf(given);
    }

    public View(String view, PageHead head, Object model) {
      this(view, head, model, 200, Map.of());
    }

    public View(String view, PageHead head, Object model, int status) {
      this(view, head, model, status, Map.of());
    }
  }

  /**
   * A document that is no page, as a calendar file.
   *
   * @param type its media type with charset
   * @param fileName for saving it; empty for a document that is shown
   * @param fresh how long a browser may keep it without asking; a year for what never changes at
   *     its address, zero for what it asks for each time
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Document(String type, String fileName, byte[] content, Duration fresh) implements Answer {

    /** A document of text, whose type must say UTF-8. */
    public Document(String type, String fileName, String text, Duration fresh) {
      this(type, fileName, text.getBytes(StandardCharsets.UTF_8), fresh);
    }

    /** What it says, if it is text. */
    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /** It is somewhere else, for good. */
  record Moved(String address) implements Answer {}

  /** What was sent has been dealt with; what came of it is at that address. */
  record SeeOther(String address) implements Answer {}

  /** There is no such thing here. */
  record Missing() implements Answer {}
}
