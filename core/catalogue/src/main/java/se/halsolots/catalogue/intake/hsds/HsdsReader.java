package se.halsolots.catalogue.intake.hsds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.IntakeReader;
import se.halsolots.catalogue.intake.mapping.OncePerSource;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.JsonItems;
import se.halsolots.catalogue.intake.source.JsonThing;
import se.halsolots.catalogue.intake.source.SourceFile;
import se.halsolots.catalogue.intake.source.SourceSet;

/**
 * Reads HSDS: a JSON answer, list or NDJSON file, several in a folder or ZIP, or a folder or ZIP
 * with the tables, of which {@code services.csv} must be there. Services become activities;
 * organisations and places come with them. A service without schedules has no occasions.
 */
public final class HsdsReader implements IntakeReader {

  private static final Set<String> LISTS =
      Set.of("contents", "content", "data", "items", "results");

  private final IntakeLimits limits;

  public HsdsReader() {
    this(IntakeLimits.NORMAL);
  }

  public HsdsReader(IntakeLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Path source, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    try (SourceSet set = SourceSet.open(source, limits)) {
      Consumer<IntakeItem> once = new OncePerSource(sink);
      if (HsdsTables.isIn(set)) {
        new HsdsTables(set, limits).read(new HsdsServices(context, once), once);
      } else {
        readJson(source, set, context, once);
      }
    }
  }

  private void readJson(
      Path source, SourceSet set, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    List<SourceFile> files =
        set.files().stream()
            .filter(file -> set.files().size() == 1 || file.simpleName().contains("json"))
            .toList();
    HsdsThings things = new HsdsThings(new HsdsServices(context, sink), sink);
    for (SourceFile file : files) {
      readFile(file, files.size() > 1 ? file.name() + " " : "", things, sink);
    }
    if (!things.sawAny()) {
      throw new IOException(
          source.getFileName()
              + " holds no HSDS: expected services.csv, or JSON with services, organizations or a"
              + " list called contents or content");
    }
    things.end(String.valueOf(source.getFileName()));
  }

  private void readFile(
      SourceFile file, String prefix, HsdsThings things, Consumer<IntakeItem> sink)
      throws IOException {
    JsonItems.End end =
        JsonItems.read(
            file,
            limits,
            LISTS,
            new JsonItems.Sink() {
              @Override
              public void item(String list, long index, JsonThing item) {
                things.add(prefix + position(list, index), item);
              }

              @Override
              public void broken(long index, String reason) {
                sink.accept(
                    new IntakeFault(prefix + position("", index), "", "", "", reason, true));
              }
            });
    if (!end.sawList() && end.broken().isEmpty()) {
      things.add(prefix + "the file", end.rest());
    }
    if (end.sawList()) {
      things.sawList();
    }
    if (end.broken().isPresent() && (things.sawAny() || !end.rest().names().isEmpty())) {
      things.sawList();
      sink.accept(
          new IntakeFault(
              prefix + position("contents", end.items()),
              "",
              "",
              "",
              "the file cannot be read further: " + end.broken().get(),
              true));
    }
  }

  private static String position(String list, long index) {
    return list + "[" + index + "]";
  }
}
