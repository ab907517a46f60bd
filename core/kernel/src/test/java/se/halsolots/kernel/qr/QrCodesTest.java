package se.halsolots.kernel.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodesTest {

  private static final String ADDRESS = "https://halsolots.example.se/mark/lista/K7TM-4XPQ?a=å";
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
  private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) ");

  @Test
  void what_is_drawn_is_read_again() throws Exception {
    String svg = QrCodes.svg(ADDRESS, "Till listan");
    int margins = 8;
    int side =
        BOX.matcher(svg)
                .results()
                .map(one -> Integer.parseInt(one.group(1)))
                .findFirst()
                .orElseThrow()
            - margins;
    BitMatrix drawn = new BitMatrix(side);
    for (MatchResult run : RUN.matcher(svg).results().toList()) {
      drawn.setRegion(
          number(run, 1) - margins / 2, number(run, 2) - margins / 2, number(run, 3), 1);
    }

    assertThat(new Decoder().decode(drawn).getText()).isEqualTo(ADDRESS);
  }

  private static int number(MatchResult run, int group) {
    return Integer.parseInt(run.group(group));
  }

  @Test
  void label_is_told_and_cannot_become_markup() {
    assertThat(QrCodes.svg(ADDRESS, "Å \"<b>\" & C"))
        .contains("role=\"img\"")
        .contains("aria-label=\"Å &quot;&lt;b&gt;&quot; &amp; C\"")
        .contains("<title>Å &quot;&lt;b&gt;&quot; &amp; C</title>")
        .doesNotContain("style=");
  }

  @Test
  void nothing_and_too_much_are_refused() {
    assertThatThrownBy(() -> QrCodes.svg(" ", "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> QrCodes.svg("x".repeat(1_001), "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
