package se.halsolots.kernel.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;

/**
 * Somebody who works in the node at hand, as far as it concerns the node.
 *
 * @param grants what they are here
 * @param active whether their account lets in
 * @param waiting whether they have not yet replaced the password that they were given
 * @param oneself whether it is whoever asks
 * @param inHand whether whoever asks may take the roles that they have here
 * @param elsewhere whether they do more, here or elsewhere, than whoever asks may
 * @param closable whether whoever asks may close the whole account, and open it again
 */
public record Colleague(
    AccountId id,
    String name,
    String login,
    List<Grant> grants,
    boolean active,
    boolean waiting,
    Optional<Instant> lastLoginAt,
    boolean oneself,
    boolean inHand,
    boolean elsewhere,
    boolean closable) {

  public Colleague {
    grants = List.copyOf(grants);
  }

  /** Whether whoever asks may give them a password anew. */
  public boolean mayBeReset() {
    return !oneself && inHand && !elsewhere;
  }
}
