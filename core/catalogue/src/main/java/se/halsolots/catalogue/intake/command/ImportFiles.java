package se.halsolots.catalogue.intake.command;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Properties;

/**
 * How the command line and the running portal speak with each other: by small files in a folder
 * that only the portal's owner can write to. For a request named {@code x}: {@code x.request} asks,
 * {@code x.status} tells how far it is, {@code x.report} tells what was wrong with the source.
 *
 * @param folder {@code import} in the data folder
 */
public record ImportFiles(Path folder) {

  public static final String REQUEST = ".request";
  public static final String STATUS = ".status";
  public static final String REPORT = ".report";

  /** Keys of a request. */
  public static final String NODE = "node";

  public static final String SOURCE = "source";
  public static final String ADDRESS = "address";
  public static final String PUBLISH = "publish";

  /** Keys of a status. */
  public static final String STATE = "state";

  public static final String COUNTS = "counts";
  public static final String MESSAGE = "message";

  /** States of a status; any other is on its way. */
  public static final String DONE = "DONE";

  public static final String FAILED = "FAILED";

  public static ImportFiles in(Path dataFolder) {
    return new ImportFiles(dataFolder.resolve("import"));
  }

  public Path request(String name) {
    return folder.resolve(name + REQUEST);
  }

  public Path status(String name) {
    return folder.resolve(name + STATUS);
  }

  public Path report(String name) {
    return folder.resolve(name + REPORT);
  }

  /** The properties in a file. */
  public static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  /** Writes a file whole or not at all: the other side must never see half of it. */
  public static void write(Path file, Properties properties) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Path half = file.resolveSibling(file.getFileName() + ".tmp");
    try (Writer writer = Files.newBufferedWriter(half)) {
      properties.store(writer, null);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where the command puts a copy of the source, which stays until the import has ended. */
  public Path copy(String name) {
    return folder.resolve(name);
  }
}
