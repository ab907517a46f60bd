package se.halsolots.web.staff.door;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import se.halsolots.web.files.PageText;
import se.halsolots.web.files.Rendered;
import se.halsolots.web.files.Sender;

/**
 * The response as views for staff see it. What they write is kept until it is whole, so a view that
 * fails half-way can still become a calm page. A content policy that they set takes the place of
 * the one that is there, instead of being added to it.
 */
final class StaffResponse extends HttpServletResponseWrapper {

  private static final String POLICY = "Content-Security-Policy";
  private static final int WORTH_COMPRESSING = 1024;

  private final PageText text = new PageText();

  StaffResponse(HttpServletResponse response) {
    super(response);
  }

  /** Sends what was written. */
  void finish(HttpServletRequest request) throws IOException {
    byte[] bytes = text.bytes();
    if (bytes.length > WORTH_COMPRESSING && Sender.acceptsGzip(request)) {
      setHeader("Content-Encoding", "gzip");
      setHeader("Vary", "Accept-Encoding");
      bytes = Rendered.compress(bytes, Deflater.BEST_SPEED);
    }
    super.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      super.getOutputStream().write(bytes);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(POLICY)) {
      super.setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public PrintWriter getWriter() {
    return text;
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    throw new IllegalStateException("views write text");
  }

  @Override
  public void flushBuffer() {
    // Nothing is sent before the page is whole.
  }

  @Override
  public void setContentLength(int length) {
    // Known when all is written.
  }
}
