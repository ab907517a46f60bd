package se.halsolots.participation;

import java.util.Optional;

/**
 * Which contact requests are asked for.
 *
 * @param open whether those that wait for somebody; else those that have been closed
 * @param reference only the one with that reference, open or closed
 * @param skip how many to pass over
 * @param most how many to give
 */
public record ContactQuestion(
    boolean open, Optional<ContactReference> reference, int skip, int most) {}
