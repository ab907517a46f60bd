package se.halsolots.kernel.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * The tenant and the language of the work at hand. No tenant, no work: whoever asks before a tenant
 * has been entered gets an exception.
 */
@RequestScoped
public class TenantContext {

  private @Nullable Tenant tenant;
  private @Nullable Language language;

  /**
   * The tenant of this work.
   *
   * @throws PortalException INTERNAL if none has been entered
   */
  public Tenant tenant() {
    return current().orElseThrow(() -> missing());
  }

  /**
   * The language of this work.
   *
   * @throws PortalException INTERNAL if no tenant has been entered
   */
  public Language language() {
    Language entered = language;
    if (entered == null) {
      throw missing();
    }
    return entered;
  }

  /** The tenant of this work, if one has been entered. */
  public Optional<Tenant> current() {
    return Optional.ofNullable(tenant);
  }

  /**
   * Begins work for the tenant. Entering the same tenant again may change the language.
   *
   * @throws PortalException INTERNAL if another tenant has been entered already
   */
  public void enter(Tenant entered, Language in) {
    Tenant present = tenant;
    if (present != null && !present.id().equals(entered.id())) {
      throw new PortalException(
          ErrorCode.INTERNAL,
          "this work belongs to tenant '%s' and cannot enter '%s'; use a scope of its own"
              .formatted(present.id(), entered.id()));
    }
    tenant = entered;
    language = in;
  }

  /** Ends the work for the tenant. */
  void leave() {
    tenant = null;
    language = null;
  }

  private static PortalException missing() {
    return new PortalException(
        ErrorCode.INTERNAL,
        "no tenant has been entered; enter one by TenantContext, or by TenantScope outside a"
            + " request");
  }
}
