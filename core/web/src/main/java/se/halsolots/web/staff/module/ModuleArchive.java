package se.halsolots.web.staff.module;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.persistence.TenantTables;
import se.halsolots.spi.TenantId;
import se.halsolots.web.staff.door.CsvSheet;

/** A ZIP of a module's tables: each as CSV and as JSON, and a manifest that lists them. */
final class ModuleArchive implements TenantTables.Rows {

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private Table current = new Table(List.of());

  /** A table that is being taken in. */
  private record Table(List<String> columns, List<List<String>> rows) {

    Table(List<String> columns) {
      this(columns, new ArrayList<>());
    }
  }

  @Override
  public void table(String name, List<String> columns) {
    current = new Table(columns);
    tables.put(name, current);
  }

  @Override
  public void row(List<@Nullable String> values) {
    current.rows().add(values.stream().map(one -> Objects.requireNonNullElse(one, "")).toList());
  }

  byte[] finish(String module, String version, TenantId tenant, Instant now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      JsonObjectBuilder counts = Json.createObjectBuilder();
      for (Map.Entry<String, Table> entry : tables.entrySet()) {
        Table table = entry.getValue();
        put(zip, entry.getKey() + ".csv", csv(table));
        put(zip, entry.getKey() + ".json", json(table));
        counts.add(entry.getKey(), table.rows().size());
      }
      put(
          zip,
          "manifest.json",
          Json.createObjectBuilder()
              .add("module", module)
              .add("version", version)
              .add("tenant", tenant.value())
              .add("exportedAt", now.toString())
              .add("rows", counts)
              .build()
              .toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String csv(Table table) {
    List<List<String>> all = new ArrayList<>();
    all.add(table.columns());
    all.addAll(table.rows());
    return CsvSheet.text(all);
  }

  private static String json(Table table) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (List<String> row : table.rows()) {
      JsonObjectBuilder values = Json.createObjectBuilder();
      for (int i = 0; i < row.size(); i++) {
        values.add(table.columns().get(i), row.get(i));
      }
      rows.add(values);
    }
    return rows.build().toString();
  }
}
