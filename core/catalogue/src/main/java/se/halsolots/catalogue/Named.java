package se.halsolots.catalogue;

import java.util.UUID;

/** An organiser or a place that something refers to, and what it was called then. */
public record Named(UUID id, String name) {}
