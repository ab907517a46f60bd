package se.halsolots.installer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.tenancy.Language;

class PreFlightTest {

  private static final String UNIT =
"""
<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
  <persistence-unit name="%s" transaction-type="JTA"><jta-data-source>jdbc/portal</jta-data-source>%s</persistence-unit>
</persistence>
""";
  private static final String SCOPED = "@jakarta.enterprise.context.ApplicationScoped ";
  private static final String TABLE =
      "create table %s (%s, id char(36) not null, primary key (tenant_id, id));";

  @TempDir Path folder;

  @Test
  void a_whole_plugin_passes_with_its_name_version_and_checksum() throws IOException {
    TrialJar jar =
        jar()
            .with("META-INF/persistence.xml", UNIT.formatted("trial", ""))
            .with("db/migration/trial/flyway.location", "")
            .with(
                "db/migration/trial/V1__begin.sql",
                TABLE.formatted("trial_walk", "tenant_id varchar(31) not null"));

    Report report = check(jar.pack());

    assertThat(report.findings()).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.id()).isEqualTo("trial");
    assertThat(report.version()).isEqualTo("1.2.0");
    assertThat(report.sha256()).matches("[0-9a-f]{64}");
    assertThat(report.signers()).isEmpty();
  }

  @Test
  void a_file_that_is_no_zip_is_refused() throws IOException {
    assertThat(codes(Files.writeString(folder.resolve("a.jar"), "noise")))
        .containsExactly("zip-broken");
    Path half = jar().pack();
    byte[] whole = Files.readAllBytes(half);
    Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(codes(half)).containsExactly("zip-broken");
  }

  @Test
  void a_path_that_leads_out_is_refused() throws IOException {
    Path jar = folder.resolve("slip.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("../../evil.class"));
      zip.closeEntry();
    }
    assertThat(codes(jar)).containsExactly("zip-path");
  }

  @Test
  void too_many_files_and_too_large_a_file_are_refused() throws IOException {
    Path many = folder.resolve("many.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
      for (int i = 0; i <= JarParts.MOST_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry("f" + i));
        zip.closeEntry();
      }
    }
    assertThat(codes(many)).containsExactly("zip-entries");
    Path bomb = folder.resolve("bomb.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("zeros"));
      write(zip, JarParts.MOST_UNPACKED + 1);
      zip.closeEntry();
    }
    assertThat(codes(bomb)).containsExactly("zip-size");
  }

  @Test
  void a_manifest_must_name_plugin_version_and_contract() throws IOException {
    assertThat(codes(jar().manifest("Portal-Plugin", "Trial!").pack()))
        .containsExactly("manifest-id");
    assertThat(codes(jar().manifest("Portal-Plugin-Version", "soon").pack()))
        .containsExactly("manifest-version");
    assertThat(codes(jar().manifest("Portal-Contract", "1").pack()))
        .containsExactly("manifest-contract");
  }

  @Test
  void manifest_and_class_must_say_the_same() throws IOException {
    assertThat(codes(jar().manifest("Portal-Plugin-Version", "1.3.0").pack()))
        .containsExactly("plugin-answers");
    assertThat(codes(jar().plugin("PortalPlugin.CONTRACT_VERSION", "1").pack()))
        .contains("plugin-answers");
  }

  @Test
  void a_persistence_unit_must_be_valid_and_the_plugins_own() throws IOException {
    assertThat(unit("<persistence><oops></persistence>")).containsExactly("xml-broken");
    assertThat(unit(UNIT.formatted("trial", "<wrong/>"))).containsExactly("unit-broken");
    assertThat(unit(UNIT.formatted("kernel", ""))).containsExactly("unit-name");
    assertThat(unit(UNIT.formatted("trial", "<class>se.halsolots.trial.Nobody</class>")))
        .containsExactly("unit-class");
    assertThat(
            unit(
                UNIT.formatted(
                    "trial",
                    "<properties><property name=\"eclipselink.session-name\""
                        + " value=\"x\"/></properties>")))
        .containsExactly("unit-session");
  }

  @Test
  void a_view_must_be_well_formed() throws IOException {
    assertThat(codes(jar().with("META-INF/resources/trial/a.xhtml", "<p>").pack()))
        .containsExactly("xml-broken");
  }

  @Test
  void a_class_that_is_missing_is_named() throws IOException {
    Path jar =
        jar()
            .source("Keeper", SCOPED + "public class Keeper { Object o() { return new Lost(); } }")
            .source("Lost", "public class Lost { }")
            .without("se/halsolots/trial/Lost.class")
            .pack();

    assertThat(check(jar).findings())
        .anySatisfy(
            one -> {
              assertThat(one.code()).isEqualTo("class-missing");
              assertThat(one.where()).isEqualTo("se.halsolots.trial.Keeper");
              assertThat(one.what(Language.ENGLISH)).contains("se.halsolots.trial.Lost");
              assertThat(one.remedy(Language.SWEDISH)).isNotBlank();
            });
  }

  @Test
  void a_newer_version_is_looked_at_where_the_older_one_is_in_sight() throws IOException {
    Path older = jar().pack();
    Path newer = jar().plugin("1.2.0", "1.3.0").manifest("Portal-Plugin-Version", "1.3.0").pack();
    try (URLClassLoader portal =
        new URLClassLoader(
            new URL[] {older.toUri().toURL()}, PreFlightTest.class.getClassLoader())) {
      assertThat(new PreFlight(portal, List.of()).check(newer).findings()).isEmpty();
    }
  }

  @Test
  void a_jar_is_exactly_one_plugin() throws IOException {
    assertThat(codes(jar().without("se/halsolots/trial/TrialPlugin.class").pack()))
        .containsExactly("plugin-class");
    assertThat(codes(jar().source("Second", "public class Second extends TrialPlugin { }").pack()))
        .containsExactly("plugin-class");
  }

  @Test
  void the_core_is_not_the_contract() throws IOException {
    Path jar =
        jar()
            .source(
                "Keeper",
                "class Keeper { Object o() { return se.halsolots.kernel.id.Ids.next(); } }")
            .pack();
    assertThat(check(jar).findings())
        .extracting(Finding::code, Finding::severity)
        .contains(org.assertj.core.groups.Tuple.tuple("class-foreign", Finding.Severity.WARNING));
    assertThat(check(jar).passed()).isTrue();
  }

  @Test
  void names_keep_to_the_plugins_own() throws IOException {
    assertThat(codes(jar().with("META-INF/resources/other/a.xhtml", "<p/>").pack()))
        .containsExactly("name-outside");
    assertThat(codes(jar().with("db/migration/kernel/V9__x.sql", "").pack()))
        .containsExactly("name-outside");
    assertThat(
            codes(
                jar().source("Far", "package se.halsolots.web.page; public class Far { }").pack()))
        .containsExactly("class-outside");
    assertThat(codes(jar().with("META-INF/web-fragment.xml", "<a/>").pack()))
        .containsExactly("name-reserved");
  }

  @Test
  void tables_are_the_plugins_own_and_have_a_tenant() throws IOException {
    assertThat(migration(TABLE.formatted("kernel_x", "tenant_id varchar(31) not null")))
        .contains("table-name");
    assertThat(migration("create table trial_x (id char(36) not null primary key);"))
        .containsExactly("table-tenant");
    assertThat(migration("drop table act_activity;")).contains("table-name");
  }

  @Test
  void migrations_are_run_on_a_scratch_database() throws IOException {
    assertThat(migration("create table trial_x (tenant_id wrongtype(31) not null);"))
        .containsExactly("schema-broken");
  }

  @Test
  void a_plugin_that_hangs_or_throws_when_asked_is_refused() throws IOException {
    assertThat(
            codes(
                jar()
                    .plugin("return \"trial\";", "throw new IllegalStateException(\"no\");")
                    .pack()))
        .containsExactly("plugin-throws");
    assertThat(
            codes(
                jar()
                    .plugin(
                        "return \"trial\";",
                        "try { Thread.sleep(60000); } catch (Exception e) { } return \"trial\";")
                    .pack()))
        .containsExactly("plugin-hangs");
  }

  @Test
  void what_the_portal_would_refuse_is_said_in_its_words() throws IOException {
    Path jar =
        jar()
            .plugin(
                "public PersonalData",
                "public java.util.List<Permission> permissions() { return"
                    + " java.util.List.of(Permission.of(\"other.see\", \"x\")); } public"
                    + " PersonalData")
            .pack();
    assertThat(check(jar).findings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("plugin-refused");
              assertThat(one.detail()).contains("other.see");
            });
  }

  private List<String> unit(String xml) throws IOException {
    return codes(jar().with("META-INF/persistence.xml", xml).pack());
  }

  private List<String> migration(String sql) throws IOException {
    return codes(
        jar()
            .with("db/migration/trial/flyway.location", "")
            .with("db/migration/trial/V1__begin.sql", sql)
            .pack());
  }

  private TrialJar jar() {
    return new TrialJar(folder);
  }

  private static Report check(Path jar) throws IOException {
    return new PreFlight(PreFlightTest.class.getClassLoader(), List.of()).check(jar);
  }

  private static List<String> codes(Path jar) throws IOException {
    return check(jar).findings().stream().map(Finding::code).distinct().toList();
  }

  private static void write(OutputStream out, long bytes) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (long done = 0; done < bytes; done += zeros.length) {
      out.write(zeros);
    }
  }
}
