package se.halsolots.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.IdentityStore.ValidationType;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.Comparator;
import java.util.List;

/**
 * Asks the identity stores in the order of their priority, as Jakarta Security says of its handler
 * (Jakarta Security 4.0, "Identity Store Handler"); groups are none of ours, since roles depend on
 * the node. Why the server's own handler is not used: docs/decisions/0012.
 */
@ApplicationScoped
public class IdentityStores implements IdentityStoreHandler {

  private final List<IdentityStore> inOrder;

  /** For the container's proxies only. */
  protected IdentityStores() {
    inOrder = List.of();
  }

  @Inject
  IdentityStores(@Any Instance<IdentityStore> stores) {
    this(stores.stream().toList());
  }

  /** A handler of these stores, in the order of their priority. */
  IdentityStores(List<IdentityStore> stores) {
    inOrder =
        stores.stream()
            .filter(store -> store.validationTypes().contains(ValidationType.VALIDATE))
            .sorted(Comparator.comparingInt(IdentityStore::priority))
            .toList();
  }

  /** The first yes; else no, if any store has looked at the credential; else nobody has. */
  @Override
  public CredentialValidationResult validate(Credential credential) {
    CredentialValidationResult answer = CredentialValidationResult.NOT_VALIDATED_RESULT;
    for (IdentityStore store : inOrder) {
      CredentialValidationResult one = store.validate(credential);
      if (one.getStatus() == Status.VALID) {
        return one;
      }
      answer = one.getStatus() == Status.INVALID ? one : answer;
    }
    return answer;
  }
}
