package se.halsolots.web.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Sends a finished answer, compressed if the visitor takes it, or only word that nothing changed.
 */
public final class Sender {

  private static final Logger LOG = System.getLogger(Sender.class.getName());

  /** Each answer looks, so it is one pass without copies. */
  private static final Pattern GZIP =
      Pattern.compile(
          "(?i)(?:^|,)\\s*gzip\\s*(?:;\\s*q\\s*=\\s*(?:1(?:\\.0*)?|0?\\.\\d*[1-9]\\d*)\\s*)?(?:,|$)");

  private static final String WEAK = "W/";

  private Sender() {}

  /** Whether the visitor takes it, whatever weight they give it; a weight of nought is a no. */
  public static boolean acceptsGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && GZIP.matcher(accepted).find();
  }

  /** Whether the visitor has it: they may name several, and a proxy may have called one weak. */
  private static boolean isHad(String tag, HttpServletRequest request) {
    String had = request.getHeader("If-None-Match");
    return had != null
        && Arrays.stream(had.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals(tag) || one.equals(WEAK + tag));
  }

  public static void send(
      Rendered rendered, HttpServletRequest request, HttpServletResponse response) {
    boolean zipped = rendered.compressed().length > 0 && acceptsGzip(request);
    String tag = zipped ? "\"" + rendered.tag() + "-g\"" : "\"" + rendered.tag() + "\"";
    response.setHeader("Vary", "Accept-Encoding");
    boolean mayBeKept = !rendered.keep().equals(Rendered.NOT_KEPT);
    if (rendered.status() == HttpServletResponse.SC_OK && mayBeKept) {
      response.setHeader("Cache-Control", rendered.keep());
      response.setHeader("ETag", tag);
      if (isHad(tag, request)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    } else {
      response.setHeader("Cache-Control", Rendered.NOT_KEPT);
    }
    response.setStatus(rendered.status());
    response.setContentType(rendered.type());
    if (!rendered.fileName().isEmpty()) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + rendered.fileName() + "\"");
    }
    sendBody(rendered, zipped, request, response);
  }

  private static void sendBody(
      Rendered rendered, boolean zipped, HttpServletRequest request, HttpServletResponse response) {
    byte[] bytes = zipped ? rendered.compressed() : rendered.plain();
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      try {
        response.getOutputStream().write(bytes);
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "The visitor left before the end", e);
      }
    }
  }
}
