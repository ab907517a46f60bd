package se.halsolots.healthguides.page;

/** Something that is known, and what it is called. */
public record Fact(String label, String text) {}
