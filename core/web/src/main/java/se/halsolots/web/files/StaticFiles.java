package se.halsolots.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The portal's own files: style sheet, pictures. Few and small, so they are kept in memory, with
 * their compressed form. Their addresses carry a version, so browsers keep them for a year.
 */
@ApplicationScoped
public class StaticFiles {

  /** Where they lie, and the beginning of their addresses. */
  public static final String FOLDER = "/static/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "webmanifest", "application/manifest+json");

  /**
   * One spelling for each file: all that are asked for are kept. Possessive, as a pattern that may
   * go back uses up the stack on a long path.
   */
  private static final Pattern PATH =
      Pattern.compile("/static(?:/[A-Za-z0-9][A-Za-z0-9_-]*+(?:\\.[A-Za-z0-9_-]++)*+)++");

  private final Map<String, Rendered> files = new ConcurrentHashMap<>();

  /**
   * Sends the one that is asked for.
   *
   * @return whether there is such a file
   */
  public boolean serve(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Rendered> file = find(request.getServletContext(), request.getRequestURI());
    if (file.isPresent()) {
      Sender.send(file.get(), request, response);
    }
    return file.isPresent();
  }

  private Optional<Rendered> find(ServletContext context, String path) {
    Rendered known = files.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Rendered> found = read(context, path);
    found.ifPresent(file -> files.put(path, file));
    return found;
  }

  /** The address of one of the files, with its version. */
  public String address(ServletContext context, String path) {
    return find(context, FOLDER + path)
        .map(file -> FOLDER + path + "?v=" + file.tag())
        .orElseThrow(() -> new IllegalStateException("there is no file " + FOLDER + path));
  }

  private static Optional<Rendered> read(ServletContext context, String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || !PATH.matcher(path).matches()) {
      return Optional.empty();
    }
    try (InputStream in = context.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(
          new Rendered(
              200,
              type,
              "",
              bytes,
              Rendered.compress(bytes, Rendered.BEST),
              ContentTag.of(bytes),
              Rendered.keepFor(Duration.ofDays(365))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
