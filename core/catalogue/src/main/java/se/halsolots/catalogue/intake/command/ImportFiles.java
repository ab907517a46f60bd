package se.halsolots.catalogue.intake.command;

import java.nio.file.Path;

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

  /** Where the command puts a copy of the source, which stays until the import has ended. */
  public Path copy(String name) {
    return folder.resolve(name);
  }
}
