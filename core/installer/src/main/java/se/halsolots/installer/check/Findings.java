package se.halsolots.installer.check;

import java.util.ArrayList;
import java.util.List;

/** What has been found so far; the same thing is said once. */
final class Findings {

  private final List<Finding> list = new ArrayList<>();

  void error(String code, String where, String detail) {
    add(Finding.error(code, where, detail));
  }

  void warning(String code, String where, String detail) {
    add(Finding.warning(code, where, detail));
  }

  private void add(Finding finding) {
    if (!list.contains(finding)) {
      list.add(finding);
    }
  }

  boolean anyError() {
    return list.stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
  }

  List<Finding> all() {
    return List.copyOf(list);
  }
}
