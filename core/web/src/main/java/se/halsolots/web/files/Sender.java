package se.halsolots.web.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Sends a finished answer, compressed if the visitor takes it, or only word that nothing changed.
 */
public final class Sender {

  private static final Logger LOG = System.getLogger(Sender.class.getName());

  private Sender() {}

  public static boolean acceptsGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
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
      if (tag.equals(request.getHeader("If-None-Match"))) {
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
