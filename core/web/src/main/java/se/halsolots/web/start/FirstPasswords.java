package se.halsolots.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.halsolots.kernel.identity.PasswordRules;
import se.halsolots.kernel.secret.OwnerOnlyFile;

/**
 * The passwords of the first accounts. They stand in a file before there is the first account, so
 * that a portal that is stopped in between goes on with the same ones at its next start: else there
 * would be accounts whose passwords nobody knows.
 */
final class FirstPasswords {

  private static final String FILE = "first-passwords.txt";
  private static final String UNFINISHED = "first-passwords.unfinished";

  private final Path folder;
  private final Map<String, String> byLogin;

  private FirstPasswords(Path folder, Map<String, String> byLogin) {
    this.folder = folder;
    this.byLogin = byLogin;
  }

  /** Where they are to be read once all accounts are there. */
  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /** Whether an earlier start did not come to the end of its accounts. */
  static boolean isUnfinished(Path folder) {
    return Files.exists(folder.resolve(UNFINISHED));
  }

  /** One for each login: what an earlier start wrote down, else a new one, written down by now. */
  static FirstPasswords of(Collection<String> logins, Path folder) {
    Map<String, String> known = isUnfinished(folder) ? read(folder.resolve(UNFINISHED)) : Map.of();
    Map<String, String> byLogin = new LinkedHashMap<>();
    for (String login : logins) {
      byLogin.put(login, Objects.requireNonNullElseGet(known.get(login), PasswordRules::random));
    }
    FirstPasswords passwords = new FirstPasswords(folder, byLogin);
    OwnerOnlyFile.write(folder.resolve(UNFINISHED), String.join("\n", passwords.lines()) + "\n");
    return passwords;
  }

  /** The password of one of the logins. */
  String of(String login) {
    return Objects.requireNonNull(byLogin.get(login), login);
  }

  /** Login and password, a line each. */
  List<String> lines() {
    return byLogin.entrySet().stream()
        .map(one -> "%-44s %s".formatted(one.getKey(), one.getValue()))
        .toList();
  }

  /** All accounts are there. */
  void finish() {
    try {
      Files.move(
          folder.resolve(UNFINISHED),
          file(folder),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(file(folder) + " cannot be written", e);
    }
  }

  private static Map<String, String> read(Path file) {
    try {
      Map<String, String> byLogin = new LinkedHashMap<>();
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(" +", 2);
        if (words.length == 2) {
          byLogin.put(words[0], words[1]);
        }
      }
      return byLogin;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
