package se.halsolots.reporting.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import se.halsolots.participation.ContactStatus;
import se.halsolots.spi.TenantId;

/** Reads how many contact requests wait in each tenant. */
@Dependent
public class RequestCounts {

  private final EntityManager entityManager;

  @Inject
  public RequestCounts(@ReportingUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Those that are open; a tenant without any is missing. */
  public Map<TenantId, OpenRequests> open() {
    return entityManager
        .createQuery("select c from RequestCount c where c.status in :open", RequestCount.class)
        .setParameter("open", ContactStatus.OPEN)
        .getResultStream()
        .collect(Collectors.toMap(RequestCount::tenant, RequestCount::open, OpenRequests::and));
  }
}
