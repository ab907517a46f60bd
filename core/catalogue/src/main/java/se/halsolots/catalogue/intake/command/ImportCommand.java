package se.halsolots.catalogue.intake.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * {@code import FILE --node boras --source korpen [--publish]}: asks the portal and waits for the
 * end.
 */
public final class ImportCommand {

  private static final String USAGE =
      """
      Usage: import FILE --node NODE --source NAME [--publish] [--data FOLDER]
        FILE       a file, a folder or a ZIP: our template (CSV, XLSX), OpenActive pages, HSDS (CSV set, JSON)
                   or iCalendar; or an address whose host is allowed by portal.import-hosts
        --node     whose activities they will be, the name of its folder, for example boras
        --source   a name for where they come from; the same name again updates what came before
        --publish  show them to residents at once; otherwise they become drafts
        --data     the portal's data folder, if it is not ./data
      The portal must be running. Exit: 0 taken in, 1 failed, 2 wrongly asked.""";

  private static final String DATA = "data";
  private static final Set<String> WITH_VALUE =
      Set.of("--" + ImportFiles.NODE, "--" + ImportFiles.SOURCE, "--" + DATA);

  private static final int FAILED = 1;
  private static final int WRONGLY_ASKED = 2;
  private static final long NANOS_BETWEEN_LOOKS = 300_000_000L;
  private static final long LONGEST_SILENCE_SECONDS = 30;

  private final PrintStream out;

  ImportCommand(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(new ImportCommand(System.out).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    List<String> others = new ArrayList<>();
    sort(arguments, options, others);
    if (others.size() != 1
        || !options.containsKey(ImportFiles.NODE)
        || !options.containsKey(ImportFiles.SOURCE)) {
      out.println(USAGE);
      return WRONGLY_ASKED;
    }
    try {
      return ask(others.get(0), options);
    } catch (IOException | UncheckedIOException e) {
      out.println("The import could not be asked for: " + e.getMessage());
      return FAILED;
    }
  }

  /** An option that is not known counts as a file, of which there can be only one. */
  private static void sort(
      List<String> arguments, Map<String, String> options, List<String> others) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--" + ImportFiles.PUBLISH)) {
        options.put(ImportFiles.PUBLISH, "true");
      } else if (WITH_VALUE.contains(argument) && i + 1 < arguments.size()) {
        i++;
        options.put(argument.substring(2), arguments.get(i));
      } else {
        others.add(argument);
      }
    }
  }

  private int ask(String source, Map<String, String> options) throws IOException {
    Path data = Path.of(options.getOrDefault(DATA, DATA));
    if (!Files.isDirectory(data)) {
      out.println(
          "There is no data folder "
              + data.toAbsolutePath()
              + ". Start the portal first, or name its folder with --data.");
      return WRONGLY_ASKED;
    }
    ImportFiles files = ImportFiles.in(data.toAbsolutePath().normalize());
    String name =
        "import-" + Long.toString(ProcessHandle.current().pid()) + "-" + System.nanoTime();
    String address = source;
    if (!source.startsWith("http://") && !source.startsWith("https://")) {
      Path file = Path.of(source);
      if (!Files.exists(file)) {
        out.println("There is no file " + file.toAbsolutePath() + ".");
        return WRONGLY_ASKED;
      }
      Path copy = files.copy(name).resolve(file.toAbsolutePath().normalize().getFileName());
      copy(file, copy);
      address = copy.toString();
    }
    ImportFiles.write(files.request(name), request(address, options));
    return waitFor(files, name);
  }

  private static Properties request(String address, Map<String, String> options) {
    Properties request = new Properties();
    request.setProperty(ImportFiles.NODE, get(options, ImportFiles.NODE));
    request.setProperty(ImportFiles.SOURCE, get(options, ImportFiles.SOURCE));
    request.setProperty(ImportFiles.PUBLISH, options.getOrDefault(ImportFiles.PUBLISH, "false"));
    request.setProperty(ImportFiles.ADDRESS, address);
    return request;
  }

  private static String get(Map<String, String> options, String name) {
    return Objects.requireNonNull(options.get(name), name);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        Files.copy(
            one, to.resolve(from.relativize(one).toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private int waitFor(ImportFiles files, String name) throws IOException {
    String told = "";
    long waited = 0;
    while (true) {
      if (Files.exists(files.status(name))) {
        Properties status = ImportFiles.read(files.status(name));
        String counts = status.getProperty(ImportFiles.COUNTS, "");
        if (!counts.equals(told)) {
          out.println(counts);
          told = counts;
        }
        String state = status.getProperty(ImportFiles.STATE, "");
        if (state.equals(ImportFiles.DONE) || state.equals(ImportFiles.FAILED)) {
          return end(files, name, status);
        }
      } else if (waited * NANOS_BETWEEN_LOOKS > LONGEST_SILENCE_SECONDS * 1_000_000_000L) {
        out.println(
            "The portal has not answered. Is it running with this data folder? The request waits there and is taken up at the next start.");
        return FAILED;
      }
      waited++;
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
  }

  private int end(ImportFiles files, String name, Properties status) throws IOException {
    if (Files.exists(files.report(name))) {
      try (Stream<String> lines = Files.lines(files.report(name))) {
        lines.limit(40).forEach(out::println);
      }
      out.println("The whole report: " + files.report(name));
    }
    String message = status.getProperty(ImportFiles.MESSAGE, "");
    if (!message.isEmpty()) {
      out.println(message);
    }
    return status.getProperty(ImportFiles.STATE, "").equals(ImportFiles.DONE) ? 0 : FAILED;
  }
}
