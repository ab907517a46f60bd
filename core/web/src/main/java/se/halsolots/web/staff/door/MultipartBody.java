package se.halsolots.web.staff.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a form that was sent with a file (RFC 7578), one after the other as they arrive.
 * Nothing is kept: whoever reads a part decides whether it may be, after the parts before it.
 */
final class MultipartBody {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
  private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
  private static final int LONGEST_HEADER = 8 * 1024;

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;

  /** A part; its content ends with it, and is gone when the next part is asked for. */
  record Part(String name, Optional<String> fileName, InputStream content) {}

  MultipartBody(InputStream in, String boundary) {
    this.in = in;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    // The first delimiter has no line before it; all are found alike if it seems to have one.
    buffer[0] = '\r';
    buffer[1] = '\n';
    to = 2;
  }

  /** The boundary that a content type names, if it is one of a form with files. */
  static Optional<String> boundary(String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    return contentType.regionMatches(true, 0, "multipart/form-data", 0, 19) && boundary.find()
        ? Optional.ofNullable(boundary.group(1)).or(() -> Optional.of(boundary.group(2)))
        : Optional.empty();
  }

  /** The next part; empty after the last. */
  Optional<Part> next() throws IOException {
    byte[] passedOver = new byte[buffer.length];
    int read = 0;
    while (read >= 0) {
      read = content(passedOver, 0, passedOver.length);
    }
    from += delimiter.length;
    String line = line();
    if (line.startsWith("--")) {
      return Optional.empty();
    }
    String name = "";
    Optional<String> fileName = Optional.empty();
    for (line = line(); !line.isEmpty(); line = line()) {
      if (line.regionMatches(true, 0, "Content-Disposition:", 0, 20)) {
        name = find(NAME, line).orElse("");
        fileName = find(FILE_NAME, line);
      }
    }
    return Optional.of(new Part(name, fileName, new Content()));
  }

  private static Optional<String> find(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find() ? Optional.of(found.group(1).replace("%22", "\"")) : Optional.empty();
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (line.size() < LONGEST_HEADER) {
      if (from == to && !fill()) {
        throw cutOff();
      }
      byte one = buffer[from];
      from++;
      if (one == '\n') {
        return line.toString(StandardCharsets.UTF_8).strip();
      }
      line.write(one);
    }
    throw new IOException("a header of the form is too long");
  }

  /** Bytes of the present part; -1 at its end. */
  private int content(byte[] target, int offset, int length) throws IOException {
    int end = delimiterAt();
    while (end < 0 && to - from < delimiter.length) {
      if (!fill()) {
        throw cutOff();
      }
      end = delimiterAt();
    }
    int sure = end >= 0 ? end - from : to - from - delimiter.length + 1;
    if (sure == 0) {
      return -1;
    }
    int count = Math.min(sure, length);
    System.arraycopy(buffer, from, target, offset, count);
    from += count;
    return count;
  }

  private int delimiterAt() {
    for (int at = from; at <= to - delimiter.length; at++) {
      if (buffer[at] == '\r' && isDelimiter(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isDelimiter(int at) {
    for (int i = 0; i < delimiter.length; i++) {
      if (buffer[at + i] != delimiter[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads more; false at the end of what was sent. */
  private boolean fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    int count = in.read(buffer, to, buffer.length - to);
    to += Math.max(count, 0);
    return count > 0;
  }

  private static IOException cutOff() {
    return new IOException("what was sent breaks off");
  }

  private final class Content extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return content(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return length == 0 ? 0 : content(target, offset, length);
    }
  }
}
