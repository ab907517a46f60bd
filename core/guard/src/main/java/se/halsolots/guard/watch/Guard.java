package se.halsolots.guard.watch;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Lets plugins in and takes them out again. The server itself does not watch the folder: a jar that
 * appears there is looked at first, and the portal loads anew only if nothing is wrong with it. If
 * the portal does not come up with a jar all the same, the jar goes into quarantine, the newest
 * first, until the portal is up. Jars that were built with the portal or that it has run with are
 * never touched.
 */
final class Guard {

  /** How many looks in a row the portal must be down before something is done. */
  private static final int PATIENCE = 3;

  private static final String NOT_THEM =
      "The portal does not start without %s either, so perhaps none of them is at fault."
          + " Restart the server. If the portal starts then, put them in again one at a time with"
          + " liberty-config/plugins; if it does not, messages.log tells why.";

  private final PluginBox box;
  private final Function<Path, String> check;
  private final Portal portal;

  private final Set<String> known = new HashSet<>();

  /** Names of those taken out since the portal was last up. */
  private final Set<String> suspects = new TreeSet<>();

  private Map<Path, PluginBox.Mark> loaded = new TreeMap<>();
  private Map<Path, PluginBox.Mark> seen = new TreeMap<>();
  private int down;
  private boolean noted;

  Guard(PluginBox box, Function<Path, String> check, Portal portal) {
    this.box = box;
    this.check = check;
    this.portal = portal;
  }

  /** Before the portal starts: takes out what came while the server was off and is faulty. */
  void start() {
    known.addAll(box.known());
    box.jars().keySet().forEach(this::admits);
    loaded = box.jars();
    seen = loaded;
  }

  /** Looks once. */
  void look() {
    Map<Path, PluginBox.Mark> now = box.jars();
    boolean still = now.equals(seen);
    seen = now;
    Portal.State state = portal.state();
    if (state == Portal.State.MOVING) {
      down = 0;
      return;
    }
    boolean isNew = !now.equals(loaded);
    // What changes from look to look is being copied.
    if (isNew && still && now.entrySet().stream().allMatch(this::hasArrived)) {
      change(now);
    } else if (state == Portal.State.UP) {
      down = 0;
      suspects.clear();
      if (!isNew) {
        note(now);
      }
    } else {
      down++;
      if (down >= PATIENCE) {
        down = 0;
        rescue(now);
      }
    }
  }

  private boolean hasArrived(Map.Entry<Path, PluginBox.Mark> jar) {
    return jar.getValue().equals(loaded.get(jar.getKey()))
        || box.hasArrived(jar.getKey(), jar.getValue());
  }

  private void change(Map<Path, PluginBox.Mark> now) {
    for (Map.Entry<Path, PluginBox.Mark> entry : now.entrySet()) {
      if (!entry.getValue().equals(loaded.get(entry.getKey()))) {
        admits(entry.getKey());
      }
    }
    reload();
  }

  /** Tells the server what is different from what the portal was loaded with, if anything is. */
  private void reload() {
    Map<Path, PluginBox.Mark> now = box.jars();
    Set<Path> created = new TreeSet<>(now.keySet());
    created.removeAll(loaded.keySet());
    Set<Path> deleted = new TreeSet<>(loaded.keySet());
    deleted.removeAll(now.keySet());
    List<Path> modified =
        now.entrySet().stream()
            .filter(one -> loaded.containsKey(one.getKey()))
            .filter(one -> !one.getValue().equals(loaded.get(one.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    loaded = now;
    seen = now;
    noted = false;
    if (!created.isEmpty() || !deleted.isEmpty() || !modified.isEmpty()) {
      portal.reload(created, modified, deleted);
    }
  }

  /** Whether it may stay; if not, it is gone. */
  private boolean admits(Path jar) {
    if (known.contains(box.checksum(jar))) {
      return true;
    }
    String faults = check.apply(jar);
    if (faults.isEmpty()) {
      return true;
    }
    remove(jar, "It was not let in, and the portal went on without it:\n" + faults);
    return false;
  }

  private void note(Map<Path, PluginBox.Mark> now) {
    if (noted) {
      return;
    }
    known.clear();
    now.keySet().forEach(jar -> known.add(box.checksum(jar)));
    box.know(known);
    noted = true;
  }

  private void rescue(Map<Path, PluginBox.Mark> now) {
    Optional<Path> newest =
        now.entrySet().stream()
            .filter(one -> !known.contains(box.checksum(one.getKey())))
            .max(Comparator.comparing(one -> one.getValue().changed()))
            .map(Map.Entry::getKey);
    if (newest.isPresent()) {
      remove(newest.get(), "The portal did not start with it:\n" + box.faults());
      suspects.add(String.valueOf(newest.get().getFileName()));
      reload();
    } else if (!suspects.isEmpty()) {
      String doubt = NOT_THEM.formatted(String.join(", ", suspects));
      suspects.clear();
      box.remark("portal-still-down", doubt);
      GuardVoice.say(doubt);
    }
  }

  private void remove(Path jar, String reason) {
    box.quarantine(jar, reason);
    GuardVoice.say("The plugin %s is in quarantine. %s".formatted(jar.getFileName(), reason));
  }
}
