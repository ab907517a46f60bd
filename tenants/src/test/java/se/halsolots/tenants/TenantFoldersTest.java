package se.halsolots.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.halsolots.example.ExamplePlugin;
import se.halsolots.far.FarPlugin;
import se.halsolots.healthguides.HealthGuidesPlugin;
import se.halsolots.kernel.plugin.InstalledPlugin;
import se.halsolots.kernel.plugin.TenantPluginCheck;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantFolders;
import se.halsolots.youthoutreach.YouthOutreachPlugin;

/** Every folder beside this module's pom is checked as the portal checks it at start, and more. */
class TenantFoldersTest {

  private static final Path TENANTS = Path.of("").toAbsolutePath();

  private static final Path PORTAL_TEXTS =
      Path.of("../core/web/src/main/resources/se/halsolots/web/messages_sv.properties");

  private static final List<InstalledPlugin> PLUGINS =
      List.of(
          InstalledPlugin.of(new ExamplePlugin()),
          InstalledPlugin.of(new FarPlugin()),
          InstalledPlugin.of(new HealthGuidesPlugin()),
          InstalledPlugin.of(new YouthOutreachPlugin()));

  static List<Path> folders() {
    return TenantFolders.folders(TENANTS);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void folder_has_nothing_that_cannot_be_used(Path folder) throws IOException {
    assertThat(TenantFolders.alone(folder, textKeys()).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void plugins_and_their_settings_exist(Path folder) throws IOException {
    assertThat(new TenantPluginCheck(PLUGINS).problems(tenant(folder))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void page_about_the_node_is_written_in_swedish_and_english(Path folder) throws IOException {
    Tenant tenant = tenant(folder);
    List<String> names =
        tenant.isRegion()
            ? List.of("om", "tillganglighetsredogorelse", "personuppgifter")
            : List.of("om");
    assertThat(tenant.languages()).contains(Language.SWEDISH, Language.ENGLISH);
    for (String name : names) {
      for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
        assertThat(tenant.pages().find(language, name))
            .as("page %s in %s", name, language)
            .hasValueSatisfying(page -> assertThat(page.language()).isEqualTo(language));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void readme_says_who_owns_the_folder(Path folder) {
    assertThat(folder.resolve("README.md")).isNotEmptyFile();
  }

  @Test
  void folders_agree_with_each_other() throws IOException {
    TenantFolders folders = TenantFolders.read(TENANTS, textKeys());
    assertThat(folders.problems()).isEmpty();
    assertThat(folders.tenants().get(0).isRegion()).isTrue();
    assertThat(folders.tenants()).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void every_node_has_a_face_of_its_own() throws IOException {
    List<Tenant> tenants = TenantFolders.read(TENANTS, textKeys()).tenants();
    assertThat(tenants).extracting(tenant -> tenant.palette().brand()).doesNotHaveDuplicates();
    assertThat(tenants).extracting(Tenant::logo).doesNotHaveDuplicates();
    assertThat(tenants).extracting(Tenant::centre).doesNotHaveDuplicates();
  }

  private static Tenant tenant(Path folder) throws IOException {
    return TenantFolders.alone(folder, textKeys()).tenants().get(0);
  }

  /**
   * The keys of the portal's texts and, with the plugin's id before them, of the plugins' texts.
   */
  private static Predicate<String> textKeys() throws IOException {
    if (!Files.exists(PORTAL_TEXTS)) {
      return key -> true;
    }
    Properties portal = new Properties();
    try (Reader in = Files.newBufferedReader(PORTAL_TEXTS)) {
      portal.load(in);
    }
    Set<String> keys = new HashSet<>(portal.stringPropertyNames());
    for (InstalledPlugin plugin : PLUGINS) {
      plugin.texts().keys(Language.SWEDISH).forEach(key -> keys.add(plugin.id() + "." + key));
    }
    return keys::contains;
  }
}
