package se.halsolots.kernel.error;

/** What kind of error it is; decides the status, the page shown and how loudly it is logged. */
public enum ErrorCode {
  /** Something the visitor or the caller sent cannot be used. */
  INVALID_INPUT(400),
  /** Whoever asks may not do that in this tenant. */
  FORBIDDEN(403),
  /** There is no such thing, or none that this tenant may see: both answer alike. */
  NOT_FOUND(404),
  /** Somebody else changed the same thing first. */
  CONFLICT(409),
  /** A setting, a file or the environment keeps the portal from working. */
  CONFIGURATION(500),
  /** A fault of the portal. */
  INTERNAL(500);

  private final int status;

  ErrorCode(int status) {
    this.status = status;
  }

  /** The HTTP status that answers it. */
  public int status() {
    return status;
  }
}
