package se.halsolots.web.staff.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.StaffSessions;

/**
 * Lets people in: asks the identity stores of Jakarta Security whether login and password belong
 * together, begins a session, and finds it again by its cookie. Why the container itself does not
 * keep the log-in: docs/decisions/0012.
 */
@ApplicationScoped
public class LoginGate {

  @Inject IdentityStoreHandler stores;
  @Inject StaffSessions sessions;

  /** Whose session the request's cookie belongs to, as they are now. */
  public Optional<StaffSessions.Found> find(HttpServletRequest request) {
    return StaffCookie.secret(request).flatMap(sessions::find);
  }

  /** Begins a new session if the password fits, and ends the one that the browser had. */
  Optional<StaffSessions.Found> enter(
      String login, String password, HttpServletRequest request, HttpServletResponse response) {
    CredentialValidationResult result =
        stores.validate(new UsernamePasswordCredential(login, password));
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return Optional.empty();
    }
    StaffCookie.secret(request).ifPresent(sessions::end);
    AccountId account = new AccountId(UUID.fromString(result.getCallerPrincipal().getName()));
    String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    String secret = sessions.begin(account, browser);
    StaffCookie.give(secret, response);
    return sessions.find(secret);
  }
}
