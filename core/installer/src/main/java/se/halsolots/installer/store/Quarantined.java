package se.halsolots.installer.store;

/**
 * A jar that the guard took out.
 *
 * @param file its name
 * @param reason why, in English, several lines
 */
public record Quarantined(String file, String reason) {}
