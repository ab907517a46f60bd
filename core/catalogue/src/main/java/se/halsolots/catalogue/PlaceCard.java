package se.halsolots.catalogue;

import se.halsolots.spi.TenantId;

/** A place with its address in the portal. */
public record PlaceCard(
    PlaceId id, TenantId owner, String slug, PlaceContent content, long revision) {}
