package se.halsolots.web.routing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps what a template writes instead of sending it. Headers that it sets are not wanted. */
final class CapturedResponse extends HttpServletResponseWrapper {

  private static final int USUAL_SIZE = 32 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] bytes() {
    writer.flush();
    return bytes.toByteArray();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("templates write at once");
      }

      @Override
      public void write(int one) {
        bytes.write(one);
      }

      @Override
      public void write(byte[] many, int from, int length) {
        bytes.write(many, from, length);
      }
    };
  }

  @Override
  public void flushBuffer() {
    // Nothing is sent before the page is whole.
  }

  @Override
  public void setContentType(@Nullable String type) {
    // The answer's type is known beforehand.
  }

  @Override
  public void setContentLength(int length) {
    // Known when all is written.
  }

  @Override
  public void setHeader(String name, String value) {
    // See setContentType.
  }

  @Override
  public void addHeader(String name, String value) {
    // See setContentType.
  }
}
