package se.halsolots.web.start;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.identity.StaffRole;

/**
 * A line of a tenant's {@code demo/personal.csv}: somebody who works there in a demonstration.
 *
 * @param organiser the name of the organiser whose activities they keep; empty for other roles
 */
record DemoPerson(String name, String login, StaffRole role, String organiser) {

  private static final int LOGIN = 1;
  private static final int ROLE = 2;
  private static final int ORGANISER = 3;

  /** The people of a file; none if there is none. */
  static List<DemoPerson> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> of(line, file).stream())
          .toList();
    } catch (IOException e) {
      log("%s cannot be read: %s".formatted(file, e));
      return List.of();
    }
  }

  private static Optional<DemoPerson> of(String line, Path file) {
    String[] cells = line.split(";", -1);
    Optional<StaffRole> role =
        cells.length > ROLE ? StaffRole.find(cells[ROLE].strip()) : Optional.empty();
    boolean whole =
        role.isPresent() && (role.get() != StaffRole.ORGANISER || cells.length > ORGANISER);
    if (!whole) {
      log("%s: '%s' is not name;login;role;organiser".formatted(file, line));
      return Optional.empty();
    }
    return Optional.of(
        new DemoPerson(
            cells[0].strip(),
            cells[LOGIN].strip(),
            role.get(),
            cells.length > ORGANISER ? cells[ORGANISER].strip() : ""));
  }

  private static void log(String sentence) {
    System.getLogger(DemoPerson.class.getName()).log(Level.WARNING, sentence);
  }
}
