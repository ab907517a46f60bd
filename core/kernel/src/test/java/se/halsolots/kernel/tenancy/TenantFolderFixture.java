package se.halsolots.kernel.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes tenant folders for tests: a sound region and two sound nodes that border on each other.
 */
public final class TenantFolderFixture {

  private static final String PALETTE =
      """
      brand=#414c8c
      on-brand=#ffffff
      brand-deep=#2b3468
      tint=#e8e9f6
      accent=#f4b196
      on-accent=#33160a
      """;

  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\"><title>En ring</title>"
          + "<circle cx=\"24\" cy=\"24\" r=\"9\" fill=\"currentColor\"/></svg>";

  private final Path root;

  private TenantFolderFixture(Path root) {
    this.root = root;
  }

  /** Writes the region, Borås and Mark. */
  public static TenantFolderFixture in(Path root) {
    TenantFolderFixture fixture = new TenantFolderFixture(root);
    fixture.node("region", "Södra Älvsborg", "region", "", "");
    fixture.node("boras", "Borås", "municipality", "1490", "mark");
    fixture.node("mark", "Mark", "municipality", "1463", "boras");
    fixture.write(
        "region/pages/sv/personuppgifter.md",
        "# Personuppgifter hos {short-name}\n\nSkriv till {contact.email} på {municipality-name}.");
    fixture.write("region/pages/sv/tillganglighetsredogorelse.md", "# Tillgänglighet\n\nText.");
    return fixture;
  }

  public Path root() {
    return root;
  }

  /** Writes a sound folder. */
  public void node(String id, String name, String kind, String code, String neighbours) {
    String path = kind.equals("region") ? "" : id;
    write(
        id + "/tenant.properties",
        """
        name=Hälsolots %1$s
        short-name=%1$s
        municipality-name=%1$s kommun
        municipality-code=%2$s
        kind=%3$s
        languages=sv,en
        time-zone=Europe/Stockholm
        path=%4$s
        hosts=
        latitude=57.7
        longitude=12.9
        neighbours=%5$s
        contact.name=Hälsolotsen i %1$s
        contact.phone=031-390 06 01
        contact.phone-hours=mån–fre 9–15
        contact.phone-hours_en=Mon–Fri 9–15
        contact.email=halsolots@%6$s.example.se
        """
            .formatted(name, code, kind, path, neighbours, id));
    write(id + "/plugins.properties", "example.enabled=false\n");
    write(id + "/brand/palette.properties", PALETTE);
    write(id + "/brand/logo.svg", LOGO);
    write(id + "/texts/messages_sv.properties", "start.title=Må bra i " + name + "\n");
    write(id + "/pages/sv/om.md", "# Om {name}\n\nVi är {short-name}.");
  }

  /** Sets a key of a properties file, or adds it. */
  public void set(String file, String key, String value) {
    String others =
        Arrays.stream(read(file).split("\n"))
            .filter(line -> !line.startsWith(key + "="))
            .collect(Collectors.joining("\n"));
    write(file, others + "\n" + key + "=" + value + "\n");
  }

  public void write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(String file) {
    try {
      Files.delete(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All tenants and problems in the folder; texts begin with {@code start.}. */
  public TenantFolders folders() {
    return TenantFolders.read(root, key -> key.startsWith("start."));
  }
}
