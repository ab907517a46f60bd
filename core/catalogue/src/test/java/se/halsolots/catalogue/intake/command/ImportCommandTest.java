package se.halsolots.catalogue.intake.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

  @TempDir Path data;
  private Path source;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void write_a_source() throws IOException {
    source = Files.writeString(data.resolve("aktiviteter.csv"), "titel\nPromenad\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.csv",
        "a.csv --node boras",
        "a.csv --source korpen",
        "a.csv b.csv --node boras --source korpen",
        "a.csv --node boras --source korpen --publisch",
        "a.csv --node boras --source korpen --colour red",
        "a.csv --node boras --source"
      })
  void wrong_question_is_answered_with_the_usage(String line) {
    assertThat(run(line)).isEqualTo(2);
    assertThat(said()).startsWith("Usage: import FILE --node NODE --source NAME");
  }

  @Test
  void missing_data_folder_is_named_with_the_remedy() {
    assertThat(run(source + " --node boras --source korpen --data /no/such/folder")).isEqualTo(2);
    assertThat(said()).contains("no data folder /no/such/folder", "--data");
  }

  @Test
  void missing_file_is_named() {
    assertThat(run("/no/such.csv --node boras --source korpen --data " + data)).isEqualTo(2);
    assertThat(said()).contains("There is no file /no/such.csv");
  }

  @Test
  void request_carries_a_copy_of_the_source_and_the_end_is_told() throws Exception {
    CompletableFuture<Properties> request =
        answer(
            ImportFiles.DONE, "3 items: 3 new", "", List.of("noted   row 3, pris = 'x': no price"));

    int exit = run(source + " --node boras --source korpen --publish --data " + data);

    Properties asked = request.get(10, TimeUnit.SECONDS);
    assertThat(exit).isZero();
    assertThat(asked)
        .containsEntry(ImportFiles.NODE, "boras")
        .containsEntry(ImportFiles.SOURCE, "korpen")
        .containsEntry(ImportFiles.PUBLISH, "true");
    Path copy = Path.of(asked.getProperty(ImportFiles.ADDRESS));
    assertThat(copy).startsWith(data.resolve("import")).hasSameTextualContentAs(source);
    assertThat(said()).contains("3 items: 3 new", "row 3, pris = 'x': no price");
  }

  @Test
  void failed_import_says_why_and_ends_with_one() throws Exception {
    CompletableFuture<Properties> request =
        answer(ImportFiles.FAILED, "", "There is no node 'borås'.", List.of());
    assertThat(run(source + " --node borås --source korpen --data " + data)).isEqualTo(1);
    assertThat(request.get(10, TimeUnit.SECONDS)).containsEntry(ImportFiles.NODE, "borås");
    assertThat(said()).contains("There is no node 'borås'.");
  }

  @Test
  void address_goes_to_the_portal_as_it_is() throws Exception {
    CompletableFuture<Properties> request = answer(ImportFiles.DONE, "", "", List.of());
    assertThat(run("https://x.se/feed --node boras --source korpen --data " + data)).isZero();
    assertThat(request.get(10, TimeUnit.SECONDS))
        .containsEntry(ImportFiles.ADDRESS, "https://x.se/feed")
        .containsEntry(ImportFiles.PUBLISH, "false");
  }

  /** Plays the portal: waits for a request, answers it. */
  private CompletableFuture<Properties> answer(
      String state, String counts, String message, List<String> report) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            ImportFiles files = ImportFiles.in(data);
            String name = requested(files.folder());
            Properties request = ImportFiles.read(files.request(name));
            Files.write(files.report(name), report);
            Properties status = new Properties();
            status.setProperty(ImportFiles.STATE, state);
            status.setProperty(ImportFiles.COUNTS, counts);
            status.setProperty(ImportFiles.MESSAGE, message);
            ImportFiles.write(files.status(name), status);
            return request;
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static String requested(Path folder) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    while (names.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.list(folder)) {
          all.map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(ImportFiles.REQUEST))
              .forEach(names::add);
        }
      }
    }
    return names.get(0).substring(0, names.get(0).length() - ImportFiles.REQUEST.length());
  }

  private int run(String line) {
    List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
    return new ImportCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
