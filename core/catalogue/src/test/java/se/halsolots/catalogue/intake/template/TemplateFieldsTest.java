package se.halsolots.catalogue.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeField;
import se.halsolots.catalogue.testing.FieldPlugin;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.tenancy.Language;

/** The columns that plugins add to the template. */
class TemplateFieldsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  @TempDir Path folder = Path.of("");

  @Test
  void columns_of_plugins_are_read_by_code_or_by_swedish_word() throws IOException {
    Collected collected =
        read("Rubrik;prov.companion;Prov.Loan;prov.bus\nDans;x;lånas ut gratis;Annelund\n");

    assertThat(collected.faults()).isEmpty();
    assertThat(extra(collected))
        .isEqualTo(Map.of("prov.companion", "ja", "prov.loan", "free", "prov.bus", "Annelund"));
    assertThat(extra(read("Rubrik;prov.loan\nDans;none\n"))).isEqualTo(Map.of("prov.loan", "none"));
  }

  @Test
  void empty_cell_takes_away_and_missing_column_does_not() throws IOException {
    assertThat(extra(read("Rubrik;prov.companion\nDans;nej\n")))
        .isEqualTo(Map.of("prov.companion", ""));
    assertThat(extra(read("Rubrik;prov.bus\nDans;\n"))).isEqualTo(Map.of("prov.bus", ""));
    assertThat(extra(read("Rubrik;Typ\nDans;\n"))).isEmpty();
  }

  @Test
  void wrong_values_and_unknown_columns_are_reported() throws IOException {
    Collected collected =
        read("Rubrik;prov.loan;prov.bus;annan.field\nDans;deposition;" + "x".repeat(301) + ";ja\n");

    assertThat(collected.faultFields())
        .containsExactlyInAnyOrder("prov.loan", "prov.bus", "annan.field");
    assertThat(collected.faults().toString()).contains("free, lånas ut gratis, none");
    assertThat(extra(collected)).containsOnlyKeys("prov.bus");
  }

  @Test
  void template_of_a_node_has_the_columns_of_its_plugins_and_is_read_without_a_fault()
      throws IOException {
    String template = TemplateFile.csv(TODAY, FieldPlugin.fields(Nodes.BORAS));

    Collected collected = read(template);

    assertThat(template.lines().findFirst().orElseThrow())
        .endsWith(";prov.companion;prov.loan;prov.bus");
    assertThat(collected.faults()).isEmpty();
    assertThat(extra(collected))
        .isEqualTo(Map.of("prov.companion", "ja", "prov.loan", "none", "prov.bus", ""));
  }

  private static Map<String, String> extra(Collected collected) {
    return collected.activities().get(0).content().extra();
  }

  private Collected read(String text) throws IOException {
    Map<String, IntakeField> fields = FieldPlugin.inSources();
    return Collected.from(
        new TemplateReader(),
        Collected.write(folder, "lista.csv", text),
        new IntakeContext(Nodes.BORAS.zone(), Language.SWEDISH, TODAY, fields));
  }
}
