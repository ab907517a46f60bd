package se.halsolots.web.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.secret.PortalSecret;

/**
 * The token that goes with everything that staff send: derived from their account by the portal's
 * secret, so that another site, which does not know it, cannot send anything in their name. It is
 * the same after they have logged in anew: a form that stayed open in another tab still works.
 */
@ApplicationScoped
public class FormToken {

  /** Name of the field, in every form. */
  public static final String FIELD = "_token";

  /** Header that scripts send it in. */
  public static final String HEADER = "X-Portal-Token";

  private static final String PURPOSE = "form token";

  @Inject PortalSecret secret;

  public String of(AccountId account) {
    return secret.sign(PURPOSE, account.toString());
  }

  public boolean fits(String token, AccountId account) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), of(account).getBytes(StandardCharsets.UTF_8));
  }
}
