package se.halsolots.web.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.kernel.tenancy.Tenant;

/** A catalogue with one activity, which was called {@code gamla-promenaden} before. */
class OneActivity extends CatalogueLookup {

  private final ActivityDetails details;

  OneActivity(ActivityDetails details) {
    this.details = details;
  }

  @Override
  public Optional<ActivityDetails> activity(Tenant node, String slug) {
    return Optional.of(details).filter(one -> one.card().slug().equals(slug));
  }

  @Override
  public Optional<String> renamedActivity(Tenant node, String oldSlug) {
    return Optional.of(details.card().slug()).filter(any -> oldSlug.equals("gamla-promenaden"));
  }

  @Override
  public ListAnswer list(Tenant node, ListQuestion question) {
    return new ListAnswer(1, 1, 1, List.of(details.card()), Map.of(), Optional.empty());
  }

  @Override
  public Map<String, OrganiserCard> organisers(Tenant node) {
    return Map.of("korpen-boras", TestActivities.korpen());
  }

  @Override
  public Map<String, PlaceCard> places(Tenant node) {
    return Map.of("stadsparken", TestActivities.park());
  }
}
