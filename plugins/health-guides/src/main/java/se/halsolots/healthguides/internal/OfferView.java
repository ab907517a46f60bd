package se.halsolots.healthguides.internal;

/** An assignment offered to a guide, and what the guide answered. */
public record OfferView(String id, String guideId, String guide, OfferAnswer answer) {}
