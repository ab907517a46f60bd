package se.halsolots.catalogue.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

class IndexRecoveryTest {

  private static final TenantId BORAS = SearchWorld.BORAS;
  private static final SearchEntry YOGA = SearchWorld.entry("Yoga i parken", BORAS);
  private static final SearchEntry CHOIR = SearchWorld.entry("Kören Glöd", BORAS);
  private static final SearchEntry WALK = SearchWorld.entry("Stavgång", BORAS);

  @Test
  void a_new_index_must_be_filled_and_then_knows_its_revision(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      assertThat(index.revision()).isEmpty();
      index.replaceAll(List.of(YOGA).iterator());
      index.committedUpTo(41);
      assertThat(index.revision()).contains(41L);
    }
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      assertThat(index.revision()).contains(41L);
      assertThat(ids(index, BORAS, "yoga")).containsExactly(YOGA.id());
      index.replaceAll(List.of(CHOIR).iterator());
      assertThat(index.revision()).isEmpty();
    }
  }

  @Test
  void an_index_filled_for_other_nodes_is_made_anew(@TempDir Path folder) {
    fill(folder);
    try (CatalogueIndex index = new CatalogueIndex(folder, "boras[mark]")) {
      assertThat(index.revision()).isEmpty();
      assertThat(ids(index, BORAS, "yoga")).isEmpty();
    }
  }

  @Test
  void an_index_copied_as_after_a_kill_holds_what_its_revision_says(
      @TempDir Path folder, @TempDir Path copy) throws Exception {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      index.replaceAll(List.of(YOGA).iterator());
      index.put(List.of(CHOIR));
      index.committedUpTo(7);
      for (int i = 0; i < 80 && !marker(folder).contains("revision=7"); i++) {
        Thread.sleep(50);
      }
      index.put(List.of(WALK));
      copy(folder, copy);
    }
    try (CatalogueIndex index = new CatalogueIndex(copy, "")) {
      assertThat(index.revision()).contains(7L);
      assertThat(ids(index, BORAS, "yoga")).containsExactly(YOGA.id());
      assertThat(ids(index, BORAS, "kören")).containsExactly(CHOIR.id());
    }
  }

  @Test
  void a_broken_index_is_made_anew(@TempDir Path folder) throws IOException {
    fill(folder);
    for (Path file : files(folder.resolve("index"))) {
      try (RandomAccessFile broken = new RandomAccessFile(file.toFile(), "rw")) {
        broken.seek(broken.length() / 2);
        broken.write(new byte[] {1, 2, 3, 4, 5, 6, 7});
      }
    }
    assertMadeAnew(folder);
  }

  @Test
  void an_index_that_lost_a_file_is_made_anew(@TempDir Path folder) throws IOException {
    fill(folder);
    for (Path file : files(folder.resolve("index"))) {
      if (!file.toString().contains("segments_")) {
        Files.delete(file);
      }
    }
    assertMadeAnew(folder);
  }

  @Test
  void an_index_of_another_version_is_made_anew(@TempDir Path folder) throws IOException {
    fill(folder);
    Files.writeString(folder.resolve("search.properties"), "format=0-8.1\nrevision=3\n");
    assertMadeAnew(folder);
  }

  @Test
  void an_index_with_an_unreadable_marker_is_made_anew(@TempDir Path folder) throws IOException {
    fill(folder);
    Files.write(folder.resolve("search.properties"), new byte[] {'\\', 'u', 'x', 0, -1});
    assertMadeAnew(folder);
  }

  @Test
  void a_folder_in_use_is_refused_with_the_remedy(@TempDir Path folder) {
    fill(folder);
    try (CatalogueIndex index = new CatalogueIndex(folder, "");
        CatalogueIndex second = new CatalogueIndex(folder, "")) {
      index.put(List.of(CHOIR));
      assertThatThrownBy(second::open)
          .isInstanceOf(PortalException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("in use by another server");
      assertThat(index.revision()).contains(3L);
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_named(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("search"));
    try (CatalogueIndex index = new CatalogueIndex(file, "")) {
      assertThatThrownBy(index::open)
          .isInstanceOf(PortalException.class)
          .hasMessageContaining(file.toString());
      Logger log = Logger.getLogger(CatalogueIndex.class.getName());
      log.setLevel(Level.OFF);
      assertThat(index.search(SearchWorld.ask(BORAS, Language.SWEDISH, "yoga")))
          .isEqualTo(SearchHits.NONE);
      log.setLevel(null);
    }
  }

  private static void assertMadeAnew(Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      assertThat(index.revision()).isEmpty();
      assertThat(ids(index, BORAS, "yoga")).isEmpty();
      index.replaceAll(List.of(YOGA).iterator());
      assertThat(ids(index, BORAS, "yoga")).containsExactly(YOGA.id());
    }
  }

  private static void fill(Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      index.replaceAll(List.of(YOGA, CHOIR, WALK).iterator());
      index.committedUpTo(3);
    }
  }

  private static List<UUID> ids(CatalogueIndex index, TenantId node, String words) {
    return index.search(SearchWorld.ask(node, Language.SWEDISH, words)).ids();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !Optional.of(file.getFileName()).get().toString().equals("write.lock"))
          .toList();
    }
  }

  private static String marker(Path folder) throws IOException {
    return Files.readString(folder.resolve("search.properties"));
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.resolveSibling("."));
      Files.copy(file, target);
    }
  }
}
