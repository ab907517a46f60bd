package se.halsolots.healthguides.internal;

/** How many people of a language and an age were reached. */
public record Reached(String language, AgeBand age, int people) {}
