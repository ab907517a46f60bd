package se.halsolots.catalogue.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds out how a text file is encoded: a byte order mark tells it; else UTF-16 shows by its zero
 * bytes; else a file that is UTF-8 from beginning to end is UTF-8; anything else is Windows-1252,
 * which Swedish spreadsheet programs write.
 *
 * @param charset the encoding
 * @param mark bytes of the byte order mark, 0 to 3
 */
public record TextEncoding(Charset charset, int mark) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 1024;

  /** Reads the file once, as far as it takes to be sure. */
  public static TextEncoding of(SourceFile file) throws IOException {
    byte[] head = file.head(HEAD);
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    } else if (begins(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    } else if (begins(head, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    } else if (mostlyZero(head, 1)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0);
    } else if (mostlyZero(head, 0)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0);
    }
    return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  /** Whether it is UTF-8 only when its folded lines are put together first. */
  static boolean needsUnfolding(SourceFile folded, SourceFile whole) throws IOException {
    return of(folded).charset().equals(WINDOWS_1252) && isUtf8(whole);
  }

  /** The file's text from its beginning, without the mark; broken characters become U+FFFD. */
  public Reader open(SourceFile file) throws IOException {
    InputStream in = file.open();
    in.skipNBytes(mark);
    return new InputStreamReader(in, charset);
  }

  private static boolean begins(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether nine of ten bytes at even or odd places are zero and the others are not. */
  private static boolean mostlyZero(byte[] head, int parity) {
    int zeros = 0;
    int others = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        if (i % 2 == parity) {
          zeros++;
        } else {
          others++;
        }
      }
    }
    return head.length >= 4 && zeros * 2 > head.length * 9 / 10 && others * 20 < head.length;
  }

  private static boolean isUtf8(SourceFile file) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    try (InputStream in = file.open()) {
      boolean end = false;
      while (!end) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars, end);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
        chars.clear();
      }
    }
    return true;
  }
}
