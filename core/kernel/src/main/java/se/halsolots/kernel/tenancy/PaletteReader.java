package se.halsolots.kernel.tenancy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a tenant's colours and measures their contrast. */
final class PaletteReader {

  private static final String FILE = "brand/palette.properties";

  private final PropertyFile file;

  PaletteReader(Path folder, Problems problems) {
    this.file = PropertyFile.read(folder, FILE, problems);
  }

  Optional<Palette> read() {
    List<String> colours = new ArrayList<>();
    for (String name : Palette.NAMES) {
      String colour = file.require(name, "#0b5d66");
      if (Contrast.isColour(colour)) {
        colours.add(colour);
      } else if (!colour.isEmpty()) {
        file.problem(name, "is not a colour like #1d2a2b (six hexadecimal digits)");
      }
    }
    file.reportUnknownKeys();
    if (colours.size() < Palette.NAMES.size()) {
      return Optional.empty();
    }
    Palette palette =
        new Palette(
            colours.get(0),
            colours.get(1),
            colours.get(2),
            colours.get(3),
            colours.get(4),
            colours.get(5));
    palette.contrastFaults().forEach(this::report);
    return Optional.of(palette);
  }

  private void report(Palette.ContrastFault fault) {
    boolean ownForeground = Palette.NAMES.contains(fault.foreground());
    file.problem(ownForeground ? fault.foreground() : fault.background(), fault.sentence());
  }
}
