package se.halsolots.catalogue.plugin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;

/**
 * The catalogue as one plugin sees it in one tenant and one language. What is asked for by its id
 * comes with its long texts; what was found comes as lists show it, so that no question costs more
 * than a list does.
 */
record PluginCatalogue(
    CatalogueLookup catalogue, ActivityMaker maker, ActivePlugin plugin, Language language)
    implements se.halsolots.spi.CatalogueLookup {

  @Override
  public Optional<Activity> activity(UUID id) {
    return activities(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Activity> activities(List<UUID> ids) {
    return catalogue.activities(tenant(), ids).stream()
        .map(
            card ->
                catalogue
                    .activity(tenant(), card.slug())
                    .map(maker::whole)
                    .orElseGet(() -> maker.listed(card)))
        .toList();
  }

  @Override
  public List<Activity> find(Question question) {
    return list(question, question.most()).cards().stream().map(maker::listed).toList();
  }

  @Override
  public int count(Question question) {
    return Math.toIntExact(list(question, 1).total());
  }

  private ListAnswer list(Question question, int size) {
    return catalogue.list(
        tenant(),
        new ListQuestion(
            language,
            question.words(),
            AskedFacets.of(plugin, question.facets()),
            ListOrder.SOONEST,
            1,
            size));
  }

  private Tenant tenant() {
    return plugin.tenant();
  }
}
