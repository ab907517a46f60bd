package se.halsolots.web.template;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.halsolots.web.files.PageText;

/** Keeps what a template writes instead of sending it. Headers that it sets are not wanted. */
public final class CapturedResponse extends HttpServletResponseWrapper {

  private final PageText text = new PageText();

  private int status = SC_OK;

  public CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public int getStatus() {
    return status;
  }

  /** The answer's status is known beforehand; this one only tells whether the template failed. */
  @Override
  public void setStatus(int newStatus) {
    status = newStatus;
  }

  @Override
  public void sendError(int newStatus) {
    status = newStatus;
  }

  @Override
  public void sendError(int newStatus, @Nullable String message) {
    status = newStatus;
  }

  public byte[] bytes() {
    return text.bytes();
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
    throw new IllegalStateException("templates write text");
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
