package se.halsolots.kernel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.TenantId;

class TenantFoldersReadTest {

  private static final String FILE = "boras/tenant.properties";

  @TempDir Path root;

  private TenantFolderFixture world;

  @BeforeEach
  void write_the_world() {
    world = TenantFolderFixture.in(root);
  }

  @Test
  void sound_folders_become_tenants_with_the_region_first() {
    TenantFolders folders = world.folders();
    assertThat(folders.problems()).isEmpty();
    assertThat(folders.tenants())
        .extracting(tenant -> tenant.id().value())
        .containsExactly("region", "boras", "mark");
    Tenant boras = folders.tenants().get(1);
    assertThat(boras.municipalityCode()).contains("1490");
    assertThat(boras.neighbours()).containsExactly(new TenantId("mark"));
    assertThat(boras.languages()).containsExactly(Language.SWEDISH, Language.ENGLISH);
    assertThat(boras.contact().in(Language.ENGLISH).phoneHours()).isEqualTo("Mon–Fri 9–15");
    assertThat(boras.contact().in(Language.ENGLISH).name()).isEqualTo("Hälsolotsen i Borås");
    assertThat(boras.contact().in(Language.SWEDISH).phoneDigits()).isEqualTo("0313900601");
    assertThat(boras.texts().find(Language.SWEDISH, "start.title")).contains("Må bra i Borås");
    assertThat(boras.texts().find(Language.ENGLISH, "start.title")).isEmpty();
  }

  @Test
  void region_page_is_inherited_with_the_nodes_own_facts() {
    Tenant boras = world.folders().tenants().get(1);
    TenantPage page = boras.pages().find(Language.ENGLISH, "personuppgifter").orElseThrow();
    assertThat(page.title()).isEqualTo("Personuppgifter hos Borås");
    assertThat(page.markdown()).isEqualTo("Skriv till halsolots@boras.example.se på Borås kommun.");
    assertThat(page.language()).isEqualTo(Language.SWEDISH);
    assertThat(boras.pages().find(Language.SWEDISH, "om").orElseThrow().markdown())
        .isEqualTo("Vi är Borås.");
    assertThat(boras.pages().names())
        .containsExactly("om", "personuppgifter", "tillganglighetsredogorelse");
    assertThat(boras.pages().find(Language.SWEDISH, "finns-inte")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name          |               | is required, for example name=Hälsolots Borås",
        "kind          | kommun        | valid are region, municipality",
        "languages     | sv,xx         | 'xx' is no language of the portal; valid are sv, sv-easy, en",
        "time-zone     | Europe/Boras  | is no time zone; valid is for example Europe/Stockholm",
        "path          | sok           | is the portal's own; choose another",
        "path          | en            | is the portal's own; choose another",
        "path          | Borås         | lower-case letters",
        "path          | mark          | is already that of folder boras; each needs its own",
        "municipality-code | 149       | four digits, for example 1490",
        "municipality-code | 1463      | is already that of folder boras",
        "hosts         | boras.se:80   | must be host names without port",
        "latitude      | 95            | must be degrees between -90 and 90",
        "longitude     | öst           | must be degrees between -180 and 180",
        "contact.email | halsolots     | must be one e-mail address",
        "contact.phone | ring oss      | must be a telephone number",
        "neighbours    | boras         | is the tenant itself; remove it",
        "neighbours    | atlantis,mark | is no tenant; there are boras, mark, region",
        "neighbours    | region,mark   | add it to neighbours in region/tenant.properties",
        "telephone     | 1             | is an unknown key; the known ones are contact.address",
      })
  void bad_value_is_named_with_file_key_and_remedy(String key, String value, String remedy) {
    world.set(FILE, key, value == null ? "" : value);
    assertThat(world.folders().problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("tenant.properties");
              assertThat(problem.key()).isEqualTo(key);
              assertThat(problem.sentence()).contains(remedy).contains("tenant.properties: " + key);
            });
  }

  @Test
  void all_problems_of_a_folder_are_told_at_once() {
    world.set(FILE, "path", "sok");
    world.set(FILE, "colour", "blue");
    world.set("boras/brand/palette.properties", "brand", "blue");
    world.set("boras/texts/messages_sv.properties", "stort.title", "Fel");
    assertThat(world.folders().problems())
        .extracting(TenantProblem::key)
        .containsExactlyInAnyOrder("path", "colour", "brand", "stort.title");
  }

  @Test
  void broken_folder_is_left_out_and_the_others_live() {
    world.set(FILE, "latitude", "north");
    TenantFolders folders = world.folders();
    assertThat(folders.tenants())
        .extracting(tenant -> tenant.id().value())
        .containsExactly("region", "mark");
    assertThat(folders.tenants().get(1).neighbours()).isEmpty();
  }

  @Test
  void new_folder_is_a_new_tenant() {
    world.node("bollebygd", "Bollebygd", "municipality", "1443", "");
    assertThat(world.folders().problems()).isEmpty();
    assertThat(world.folders().tenants()).hasSize(4);
  }

  @Test
  void template_is_no_tenant_but_can_be_checked() {
    world.node("_template", "Mall", "municipality", "0000", "");
    world.set("_template/tenant.properties", "path", "mall");
    assertThat(world.folders().tenants()).hasSize(3);
    assertThat(TenantFolders.alone(root.resolve("_template"), key -> true).problems()).isEmpty();
    assertThat(TenantFolders.alone(root.resolve("_template"), key -> false).problems()).hasSize(1);
  }

  @Test
  void weak_contrast_is_measured_and_refused() {
    world.set("boras/brand/palette.properties", "on-brand", "#8090c0");
    assertThat(world.folders().problems())
        .singleElement()
        .extracting(TenantProblem::sentence)
        .isEqualTo(
            "boras/brand/palette.properties: on-brand=#8090c0: contrast of on-brand on brand is"
                + " 2.53:1 and must be at least 4.5:1; make one of them darker or lighter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg viewBox='0 0 48 48'>                                              | no well-formed SVG",
        "<svg viewBox='0 0 24 24'><title>A</title></svg>                        | must be 0 0 48 48",
        "<svg viewBox='0 0 48 48'/>                                             | needs a <title>",
        "<svg viewBox='0 0 48 48'><title>A</title><script>1</script></svg>      | <script> is not allowed",
        "<svg viewBox='0 0 48 48' onload='x()'><title>A</title></svg>           | no scripts",
        "<svg viewBox='0 0 48 48'><title>A</title><g style='x:y'/></svg>        | no scripts, styles",
        "<svg viewBox='0 0 48 48'><title>A</title><g fill='url(//a.b)'/></svg>  | references out",
        "<!DOCTYPE svg><svg viewBox='0 0 48 48'><title>A</title></svg>          | no well-formed SVG",
      })
  void logo_that_is_more_than_shapes_is_refused(String svg, String remedy) {
    world.write("boras/brand/logo.svg", svg.replace('\'', '"'));
    assertThat(world.folders().problems())
        .anySatisfy(
            problem -> assertThat(problem.sentence()).contains("logo.svg").contains(remedy));
  }

  @Test
  void large_logo_is_refused() {
    world.write(
        "boras/brand/logo.svg",
        "<svg viewBox=\"0 0 48 48\"><title>A</title><!--" + "x".repeat(1600) + "--></svg>");
    assertThat(world.folders().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains("bytes and may have 1536"));
  }

  @Test
  void bad_pages_and_texts_are_named() throws Exception {
    world.write("boras/pages/sv/om.md", "Ingen rubrik");
    world.write("boras/pages/sv/Om oss.md", "# Om\n\nText.");
    world.write("boras/pages/tyska/om.md", "# Om\n\nText.");
    world.write("boras/pages/en/om.md", "# About {city}\n\nText.");
    world.write("boras/texts/sv.properties", "start.title=Hej");
    Files.write(
        root.resolve("boras/texts/messages_en.properties"),
        "start.title=Må bra".getBytes(StandardCharsets.ISO_8859_1));
    List<String> sentences =
        world.folders().problems().stream().map(TenantProblem::sentence).toList();
    assertThat(sentences)
        .anyMatch(text -> text.contains("pages/sv/om.md: must begin with a line '# Title'"))
        .anyMatch(text -> text.contains("pages/sv/om.md: is missing"))
        .anyMatch(text -> text.contains("Om oss.md: must be named"))
        .anyMatch(text -> text.contains("pages/tyska: is no folder of a language"))
        .anyMatch(text -> text.contains("{city}=: is an unknown placeholder"))
        .anyMatch(text -> text.contains("texts/sv.properties: is no file of texts"))
        .anyMatch(text -> text.contains("messages_en.properties: is not UTF-8"));
  }

  @Test
  void plugins_are_turned_on_by_true_only() {
    world.write("boras/plugins.properties", "example.enabled=yes\nexample=1\nother.size=3\n");
    assertThat(world.folders().problems())
        .extracting(TenantProblem::sentence)
        .containsExactlyInAnyOrder(
            "boras/plugins.properties: example.enabled=yes: must be true or false",
            "boras/plugins.properties: example=1: must be <plugin>.enabled or <plugin>.<setting>");
  }

  @Test
  void key_given_twice_is_found() {
    world.write("boras/plugins.properties", "example.enabled=true\nexample.enabled=false\n");
    assertThat(world.folders().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains("is given twice"));
  }

  @Test
  void folder_without_its_main_file_is_reported() {
    world.delete("boras/tenant.properties");
    assertThat(world.folders().problems())
        .extracting(TenantProblem::sentence)
        .contains("boras/tenant.properties: cannot be read; it must exist and be readable");
  }

  @Test
  void missing_tenants_folder_names_the_setting() {
    assertThatThrownBy(() -> TenantFolders.read(root.resolve("nowhere"), key -> true))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("portal.tenants");
  }
}
