package se.halsolots.catalogue.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.halsolots.kernel.tenancy.Language;

/** Everything that a reader made of a source. */
public final class Collected {

  public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** A Sunday in the autumn term. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  public static final IntakeContext CONTEXT = new IntakeContext(STOCKHOLM, Language.SWEDISH, TODAY);

  private final List<IntakeItem> items = new ArrayList<>();

  private Collected() {}

  public static Collected from(IntakeReader reader, Path source) throws IOException {
    return from(reader, source, CONTEXT);
  }

  public static Collected from(IntakeReader reader, Path source, IntakeContext context)
      throws IOException {
    Collected collected = new Collected();
    reader.read(source, context, collected.items::add);
    return collected;
  }

  public List<IntakeItem> items() {
    return items;
  }

  public List<IntakeActivity> activities() {
    return only(IntakeActivity.class);
  }

  public IntakeActivity activity(String sourceId) {
    return activities().stream()
        .filter(activity -> activity.sourceId().equals(sourceId))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + sourceId + " in " + items));
  }

  public List<IntakeDeletion> deletions() {
    return only(IntakeDeletion.class);
  }

  public List<IntakeFault> faults() {
    return only(IntakeFault.class);
  }

  public List<String> faultFields() {
    return faults().stream().map(IntakeFault::field).toList();
  }

  private <T> List<T> only(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, text, StandardCharsets.UTF_8);
  }

  public static Path write(Path folder, String name, String text, Charset charset)
      throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    return Files.write(file, text.getBytes(charset));
  }
}
