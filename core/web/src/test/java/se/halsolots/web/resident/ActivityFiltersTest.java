package se.halsolots.web.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.PluginField;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.fields.FieldPlugin;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.TestSites;

/** What plugins add to the filters of a list. */
class ActivityFiltersTest {

  private static final Visit VISIT = TestSites.visit("mark", "aktiviteter");

  @Test
  void flags_stand_under_their_plugin_and_each_choice_is_a_group_of_its_own() {
    ActivityFilters filters = filters(FieldPlugin.fields(VISIT.tenant()), "");

    assertThat(filters.groups())
        .extracting(ActivityFilters.Group::label)
        .containsExactly("Fler sätt att vara med", "Utrustning");
    assertThat(filters.groups().get(1).choices())
        .extracting(Choice::name, Choice::value, Choice::label, Choice::count)
        .containsExactly(tuple("modul", "prov.loan.free", "Lånas ut gratis", 3));
  }

  @Test
  void chosen_value_is_named_and_can_be_taken_away() {
    ActivityFilters filters =
        filters(FieldPlugin.fields(VISIT.tenant()), "?q=bad&modul=prov.companion.ja");

    assertThat(filters.chosen())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.label()).isEqualTo("Sällskap finns");
              assertThat(one.without()).endsWith("/aktiviteter?q=bad");
            });
  }

  @Test
  void there_are_no_groups_where_no_plugin_is_on() {
    assertThat(filters(List.of(), "").groups()).isEmpty();
  }

  private static ActivityFilters filters(List<PluginField> fields, String address) {
    Query query = Query.parse(address.isEmpty() ? "" : address.substring(1));
    return ActivityFilters.of(
        VISIT,
        query,
        new ListQuestion(
            Language.SWEDISH,
            "",
            Map.of(Facet.MODULE, Set.copyOf(query.all("modul"))),
            ListOrder.SOONEST,
            1,
            20),
        new ListAnswer(
            3,
            1,
            1,
            List.of(),
            Map.of(Facet.MODULE, Map.of("prov.companion.ja", 2, "prov.loan.free", 3)),
            Optional.empty()),
        Map.of(),
        fields);
  }
}
