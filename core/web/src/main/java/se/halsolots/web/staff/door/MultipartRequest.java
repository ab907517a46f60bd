package se.halsolots.web.staff.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.SentFile;

/**
 * A form that was sent with a file. Its fields up to the file are parameters like those of any
 * form; the file itself is not touched before a page asks for it. So session, permission and token
 * are looked at while the file is still on its way, and a refused one is never stored.
 */
final class MultipartRequest extends HttpServletRequestWrapper {

  private static final int LONGEST_FIELD = 16 * 1024;
  private static final int MOST_FIELDS = 60;
  private static final int LONGEST_NAME = 200;
  private static final long MOST_PASSED_OVER = 64L * 1024 * 1024;

  private final MultipartBody body;
  private Optional<SentFile> file = Optional.empty();
  private Optional<Map<String, String[]>> parameters = Optional.empty();

  private MultipartRequest(HttpServletRequest request, String boundary) throws IOException {
    super(request);
    this.body = new MultipartBody(request.getInputStream(), boundary);
  }

  /** The request itself, unless it is such a form. */
  static HttpServletRequest of(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    Optional<String> boundary =
        type != null && request.getMethod().equals("POST")
            ? MultipartBody.boundary(type)
            : Optional.empty();
    return boundary.isPresent() ? new MultipartRequest(request, boundary.get()) : request;
  }

  /** The fields that were sent, and the file if there is one. */
  static Fields fields(HttpServletRequest request) {
    Fields fields = Fields.of(request.getParameterMap());
    return request instanceof MultipartRequest sent
        ? sent.file.map(fields::with).orElse(fields)
        : fields;
  }

  /** Reads what nobody wanted, so that the browser is ready to hear the answer. */
  static void finish(HttpServletRequest request) {
    if (request instanceof MultipartRequest sent) {
      try {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        int read = 0;
        while (read >= 0 && passed < MOST_PASSED_OVER) {
          read = request.getInputStream().read(buffer);
          passed += read;
        }
      } catch (IOException e) {
        sent.setAttribute(MultipartRequest.class.getName(), e); // gone already: no answer needed
      }
    }
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> read = parameters.orElseGet(this::read);
    parameters = Optional.of(read);
    return read;
  }

  private Map<String, String[]> read() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    super.getParameterMap().forEach((name, all) -> fields.put(name, new ArrayList<>(List.of(all))));
    try {
      for (int i = 0; i < MOST_FIELDS; i++) {
        Optional<MultipartBody.Part> part = body.next();
        if (part.isEmpty()) {
          break;
        }
        if (part.get().fileName().isPresent()) {
          file = Optional.of(sent(part.get()));
          break;
        }
        byte[] bytes = part.get().content().readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
          throw new IOException("field " + part.get().name() + " is over " + LONGEST_FIELD + " B");
        }
        fields
            .computeIfAbsent(part.get().name(), name -> new ArrayList<>())
            .add(new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String[]> map = new LinkedHashMap<>();
    fields.forEach((name, all) -> map.put(name, all.toArray(String[]::new)));
    return Collections.unmodifiableMap(map);
  }

  private static SentFile sent(MultipartBody.Part part) {
    String path = part.fileName().orElse("");
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return new SentFile(
        part.name(), name.substring(0, Math.min(name.length(), LONGEST_NAME)), part.content());
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] all = getParameterMap().get(name);
    return all == null ? null : all[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public java.util.Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }
}
