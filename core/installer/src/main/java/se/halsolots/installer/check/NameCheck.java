package se.halsolots.installer.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of a plugin's files and tables: all begin with its id, so that nothing is mixed up. */
final class NameCheck {

  private static final String VIEWS = "META-INF/resources/";
  private static final String MIGRATIONS = "db/migration/";
  private static final Pattern TABLE =
      Pattern.compile(
          "create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?\"?(\\w+)\"?\\s*\\((.*?)\\)\\s*;",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:alter|drop)\\s+table\\s+(?:if\\s+exists\\s+)?\"?(\\w+)|"
              + "(?:insert\\s+into|delete\\s+from)\\s+\"?(\\w+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final List<String> RESERVED =
      List.of("META-INF/faces-config.xml", "META-INF/web-fragment.xml");
  private static final Pattern SERVICE =
      Pattern.compile("META-INF/services/jakarta\\..*|.*\\.jar|WEB-INF/.*");

  private final JarParts jar;
  private final String id;
  private final Findings findings;

  NameCheck(JarParts jar, String id, Findings findings) {
    this.jar = jar;
    this.id = id;
    this.findings = findings;
  }

  void check() {
    for (String path : jar.files().keySet()) {
      if (outside(path, VIEWS) || outside(path, MIGRATIONS)) {
        findings.error("name-outside", path, id);
      }
      if (RESERVED.contains(path) || SERVICE.matcher(path).matches()) {
        findings.error("name-reserved", path, "");
      }
    }
    List<String> migrations = jar.paths(MIGRATIONS + id + "/", ".sql");
    if (!migrations.isEmpty() && !jar.files().containsKey(MIGRATIONS + id + "/flyway.location")) {
      findings.error("no-flyway-location", MIGRATIONS + id + "/flyway.location", "");
    }
    migrations.forEach(this::tables);
  }

  private boolean outside(String path, String folder) {
    return path.startsWith(folder) && !path.startsWith(folder + id + "/");
  }

  private void tables(String path) {
    byte[] content = Map.copyOf(jar.files()).getOrDefault(path, new byte[0]);
    String sql =
        COMMENT
            .matcher(new String(content, StandardCharsets.UTF_8))
            .replaceAll(" ")
            .toLowerCase(Locale.ROOT);
    TABLE
        .matcher(sql)
        .results()
        .forEach(
            match -> {
              own(path, match.group(1));
              if (!match.group(2).strip().startsWith("tenant_id ")
                  && !match.group(2).matches("(?s).*[,\\s]tenant_id\\s.*")) {
                findings.error("table-tenant", path, match.group(1));
              }
            });
    Matcher changed = CHANGED.matcher(sql);
    while (changed.find()) {
      own(path, changed.group(1) == null ? changed.group(2) : changed.group(1));
    }
  }

  private void own(String path, String table) {
    if (!table.startsWith(id.replace('-', '_') + "_")) {
      findings.error("table-name", path, table);
    }
  }
}
