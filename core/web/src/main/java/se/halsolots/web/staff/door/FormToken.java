package se.halsolots.web.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import se.halsolots.kernel.secret.PortalSecret;

/**
 * The token that goes with everything that staff send: derived from their session, so that another
 * site, which does not know it, cannot send anything in their name.
 */
@ApplicationScoped
public class FormToken {

  /** Name of the field, in every form. */
  public static final String FIELD = "_token";

  /** Header that scripts send it in. */
  public static final String HEADER = "X-Portal-Token";

  private static final String PURPOSE = "form token";

  @Inject PortalSecret secret;

  public String of(String sessionId) {
    return secret.sign(PURPOSE, sessionId);
  }

  public boolean fits(String token, String sessionId) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), of(sessionId).getBytes(StandardCharsets.UTF_8));
  }
}
