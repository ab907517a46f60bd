package se.halsolots.catalogue.internal.history;

import se.halsolots.catalogue.ActivitySheet;

/** A version of an activity as it was kept. */
public record KeptVersion(int number, VersionNote note, ActivitySheet sheet) {}
