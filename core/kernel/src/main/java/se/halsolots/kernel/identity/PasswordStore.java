package se.halsolots.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** Tells Jakarta Security whether a login and a password belong together. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

  @Inject StaffAccounts accounts;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential given)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    Optional<StaffMember> member =
        accounts.authenticate(given.getCaller(), given.getPasswordAsString());
    return member
        .map(one -> new CredentialValidationResult(one.id().toString(), Set.of()))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
