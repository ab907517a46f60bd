package se.halsolots.healthguides.internal;

/** A need that a guide saw among those reached, in the guide's words; nobody is named. */
public record NeedSaid(Theme theme, String words) {}
