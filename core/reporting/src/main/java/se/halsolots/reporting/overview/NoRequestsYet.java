package se.halsolots.reporting.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.halsolots.spi.TenantId;

/** Stands in until residents can ask to be contacted. */
@ApplicationScoped
class NoRequestsYet implements RequestFigures {

  @Override
  public Map<TenantId, Waiting> open() {
    return Map.of();
  }
}
