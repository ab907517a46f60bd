package se.halsolots.kernel.error;

import java.util.Objects;

/**
 * The one exception of the portal: a code, and a sentence that names the bad value and the remedy.
 */
public class PortalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public PortalException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  public PortalException(ErrorCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  public ErrorCode code() {
    return code;
  }
}
