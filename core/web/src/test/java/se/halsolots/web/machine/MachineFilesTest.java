package se.halsolots.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.files.ContentTag;
import se.halsolots.web.files.Rendered;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.TestSites;

class MachineFilesTest {

  @Test
  void colours_asked_for_by_their_version_are_kept_for_ever() {
    String version = ContentTag.of(TenantFiles.paletteText(TestSites.tenant("boras")));
    Answer.Document palette = palette("v=" + version);
    assertThat(palette.text()).startsWith(":root{--brand:#").endsWith("}\n");
    assertThat(Rendered.keepFor(palette.fresh())).isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void colours_asked_for_by_another_version_are_asked_for_again() {
    assertThat(Rendered.keepFor(palette("v=old").fresh())).isEqualTo("no-cache");
    assertThat(Rendered.keepFor(palette("").fresh())).isEqualTo("no-cache");
    assertThat(Rendered.keepFor(Duration.ofHours(1))).isEqualTo("public, max-age=3600");
  }

  @Test
  void robots_file_stands_at_the_root_only() {
    RobotsFile robots = new RobotsFile();
    assertThat(robots.answer(TestSites.visit("region", "robots.txt")))
        .isInstanceOfSatisfying(
            Answer.Document.class,
            file ->
                assertThat(file.text())
                    .contains("User-agent: *\n", "Sitemap: https://halsa.example/sitemap.xml\n"));
    assertThat(robots.answer(TestSites.visit("boras", "robots.txt")))
        .isEqualTo(new Answer.Missing());
  }

  @Test
  void every_address_names_all_its_languages() {
    String xml = SitemapXml.pages(TestSites.visit("boras", "sitemap.xml"), List.of("", "om"));
    assertThat(count(xml, "<url>")).isEqualTo(4);
    assertThat(count(xml, "<xhtml:link ")).isEqualTo(8);
    assertThat(xml)
        .contains(
            "<loc>https://halsa.example/boras/en/om</loc>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"sv\""
                + " href=\"https://halsa.example/boras/om\"/>");
  }

  @Test
  void addresses_in_an_index_are_escaped() {
    assertThat(SitemapXml.index(List.of("https://a.example/?a=1&b=2"))).contains("?a=1&amp;b=2");
  }

  private static Answer.Document palette(String query) {
    Visit visit = TestSites.visit("boras", Language.SWEDISH, TenantFiles.PALETTE, query);
    return (Answer.Document) new PaletteFile().answer(visit);
  }

  private static int count(String text, String part) {
    return (int) Arrays.stream(text.split(part, -1)).count() - 1;
  }
}
