package se.halsolots.catalogue;

import se.halsolots.spi.TenantId;

/** An organiser with its address. */
public record OrganiserCard(
    OrganiserId id, TenantId owner, String slug, OrganiserContent content, long revision) {}
