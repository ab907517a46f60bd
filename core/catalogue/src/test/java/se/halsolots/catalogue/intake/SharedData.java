package se.halsolots.catalogue.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real data of others, beside the project in {@code ../shared/data}; tests skip where it is not.
 */
public final class SharedData {

  private SharedData() {}

  public static Path path(String name) {
    Optional<Path> found =
        Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolve("shared").resolve("data").resolve(name))
            .filter(Files::exists)
            .findFirst();
    assumeTrue(found.isPresent(), "skipped: ../shared/data/" + name + " is not here");
    return found.get();
  }
}
