package se.halsolots.healthguides.page;

/** What is said when something has been received, and where to go on. */
public record Thanks(String text, String href) {}
