package se.halsolots.participation;

import java.time.Instant;

/**
 * A contact request as the health pilot who answers it sees it.
 *
 * @param takenById the account of whoever took it; empty if nobody has
 * @param eraseAt when at the latest nothing of the person will be left
 */
public record ContactDetails(ContactRow row, ContactWish wish, String takenById, Instant eraseAt) {}
