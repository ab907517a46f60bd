package se.halsolots.kernel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {

  @Test
  void black_on_white_is_the_greatest_contrast() {
    assertThat(Contrast.ratio("#000000", "#ffffff")).isEqualTo(21, within(1e-9));
    assertThat(Contrast.ratio("#ffffff", "#000000")).isEqualTo(21, within(1e-9));
  }

  @Test
  void same_colour_has_no_contrast() {
    assertThat(Contrast.ratio("#336699", "#336699")).isEqualTo(1, within(1e-9));
  }

  @Test
  void known_greys_have_their_known_contrast_with_white() {
    // The well-known border cases of WCAG level AA: #767676 passes, #777777 does not.
    assertThat(Contrast.ratio("#767676", "#ffffff")).isEqualTo(4.54, within(0.005));
    assertThat(Contrast.ratio("#777777", "#ffffff")).isEqualTo(4.48, within(0.005));
  }

  @Test
  void text_that_is_no_colour_is_refused() {
    assertThatThrownBy(() -> Contrast.ratio("blue", "#ffffff")).hasMessageContaining("'blue'");
    assertThatThrownBy(() -> Contrast.ratio("#fff", "#ffffff")).hasMessageContaining("'#fff'");
  }

  @Test
  void palette_is_written_as_custom_properties() {
    Palette palette = new Palette("#0B5D66", "#ffffff", "#063f45", "#e6f2f2", "#ffd37d", "#2b1c00");
    assertThat(palette.css())
        .isEqualTo(
            "--brand:#0b5d66;--on-brand:#ffffff;--brand-deep:#063f45;--tint:#e6f2f2;"
                + "--accent:#ffd37d;--on-accent:#2b1c00;");
    assertThat(palette.contrastFaults()).isEmpty();
  }

  @Test
  void every_weak_pair_of_a_palette_is_told() {
    Palette grey = new Palette("#777777", "#ffffff", "#777777", "#777777", "#777777", "#777777");
    assertThat(grey.contrastFaults())
        .extracting(fault -> fault.foreground() + "/" + fault.background())
        .containsExactly(
            "on-brand/brand",
            "brand-deep/paper",
            "brand-deep/tint",
            "ink/tint",
            "on-accent/accent");
  }
}
