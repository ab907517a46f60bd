package se.halsolots.kernel.tenancy;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with one tenant's folder. */
final class Problems {

  private final String folder;
  private final List<TenantProblem> found = new ArrayList<>();

  Problems(String folder) {
    this.folder = folder;
  }

  void add(String file, String key, String value, String remedy) {
    found.add(new TenantProblem(folder, file, key, value, remedy));
  }

  void add(String file, String remedy) {
    add(file, "", "", remedy);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<TenantProblem> all() {
    return List.copyOf(found);
  }
}
