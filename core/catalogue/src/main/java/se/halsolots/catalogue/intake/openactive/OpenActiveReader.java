package se.halsolots.catalogue.intake.openactive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.IntakeReader;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.JsonItems;
import se.halsolots.catalogue.intake.source.JsonThing;
import se.halsolots.catalogue.intake.source.SourceFile;
import se.halsolots.catalogue.intake.source.SourceSet;

/**
 * Reads one RPDE page, or all pages in a folder or ZIP in the order of their names. Series and
 * their sessions are brought together across the pages of one source; a feed whose sessions come
 * without their series is best read whole.
 */
public final class OpenActiveReader implements IntakeReader {

  private static final Set<String> LISTS = Set.of("items");

  private final IntakeLimits limits;
  private final Consumer<PageLink> pages;

  public OpenActiveReader() {
    this(IntakeLimits.NORMAL, page -> {});
  }

  /**
   * A reader that also tells where the feed goes on.
   *
   * @param pages takes a link after each page
   */
  public OpenActiveReader(IntakeLimits limits, Consumer<PageLink> pages) {
    this.limits = limits;
    this.pages = pages;
  }

  @Override
  public void read(Path source, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    try (SourceSet set = SourceSet.open(source, limits)) {
      List<SourceFile> files =
          set.files().stream().filter(file -> set.files().size() == 1 || isJson(file)).toList();
      SessionIndex index = new SessionIndex(context.zone());
      boolean any = false;
      for (SourceFile file : files) {
        any |= index(file, files.size() > 1, index);
      }
      if (!any) {
        throw new IOException(
            source.getFileName()
                + " holds no RPDE page: expected JSON with a list called items, each with state,"
                + " kind and id");
      }
      OpportunityItems items = new OpportunityItems(context, index, sink);
      for (SourceFile file : files) {
        readPage(file, files.size() > 1, items, sink);
      }
    }
  }

  private static boolean isJson(SourceFile file) {
    String name = file.simpleName();
    return name.endsWith(".json")
        || name.endsWith(".jsonld")
        || name.endsWith(".ndjson")
        || !name.contains(".");
  }

  /** Whether the file is a page. */
  private boolean index(SourceFile file, boolean named, SessionIndex index) throws IOException {
    Items indexing = new Items(file, named, index::add, broken -> {});
    JsonItems.End end = JsonItems.read(file, limits, LISTS, indexing);
    indexing.single(end);
    return end.sawList() || isOpportunity(end.rest());
  }

  private void readPage(
      SourceFile file, boolean named, OpportunityItems items, Consumer<IntakeItem> sink)
      throws IOException {
    Items reading = new Items(file, named, items::add, sink);
    JsonItems.End end = JsonItems.read(file, limits, LISTS, reading);
    reading.single(end);
    if (end.broken().isPresent()) {
      sink.accept(
          new IntakeFault(
              reading.position(end.items()),
              "",
              "",
              "",
              "the page cannot be read further: " + end.broken().get(),
              true));
    }
    String next = end.rest().text("next");
    pages.accept(
        new PageLink(
            file.name(),
            next.isEmpty() ? Optional.empty() : Optional.of(next),
            end.items(),
            end.rest().text("license")));
  }

  private static boolean isOpportunity(JsonThing data) {
    return data.has("state") || !RpdeItem.typeOf(data).isEmpty();
  }

  /** Makes items of list elements, and gives them their places. */
  private record Items(
      SourceFile file, boolean named, Consumer<RpdeItem> to, Consumer<IntakeItem> faults)
      implements JsonItems.Sink {

    @Override
    public void item(String list, long index, JsonThing item) {
      to.accept(RpdeItem.of(position(index), item));
    }

    @Override
    public void broken(long index, String reason) {
      faults.accept(new IntakeFault(position(index), "", "", "", reason, true));
    }

    /** A file that is one opportunity. */
    void single(JsonItems.End end) {
      if (!end.sawList() && isOpportunity(end.rest())) {
        to.accept(RpdeItem.of(named ? file.name() : "the file", end.rest()));
      }
    }

    String position(long index) {
      return (named ? file.name() + " " : "") + "items[" + index + "]";
    }
  }
}
