package se.halsolots.kernel.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Draws addresses as QR codes. */
public final class QrCodes {

  /** Blank modules around the code, as the standard asks for. */
  private static final int MARGIN = 4;

  private static final int LONGEST = 1_000;

  private QrCodes() {}

  /**
   * An SVG element that can stand in a page.
   *
   * @param address at most {@value #LONGEST} characters
   * @param label what it says to those who do not see it
   */
  public static String svg(String address, String label) {
    if (address.isBlank() || address.length() > LONGEST) {
      throw new IllegalArgumentException(
          "an address of %d characters cannot be drawn; 1 to %d can"
              .formatted(address.length(), LONGEST));
    }
    ByteMatrix modules = modules(address);
    int side = modules.getWidth() + 2 * MARGIN;
    String name = escaped(label);
    return ("<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\""
            + " viewBox=\"0 0 %d %d\" width=\"160\" height=\"160\" shape-rendering=\"crispEdges\">"
            + "<title>%s</title><rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>"
            + "<path fill=\"#000\" d=\"%s\"/></svg>")
        .formatted(name, side, side, name, side, side, path(modules));
  }

  private static ByteMatrix modules(String address) {
    try {
      return Encoder.encode(
              address,
              ErrorCorrectionLevel.M,
              Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("the address cannot be drawn as a code", e);
    }
  }

  /** Each run of dark modules in a row as one stroke. */
  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          path.append(
              "M%d %dh%dv1h-%dz".formatted(start + MARGIN, y + MARGIN, x - start, x - start));
        }
        x++;
      }
    }
    return path.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
