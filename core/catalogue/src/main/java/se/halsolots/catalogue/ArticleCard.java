package se.halsolots.catalogue;

import java.time.Instant;
import se.halsolots.spi.TenantId;

/** An article as lists show it. Its content has empty bodies. */
public record ArticleCard(
    ArticleId id,
    TenantId owner,
    String slug,
    ArticleContent content,
    Instant changed,
    long revision) {}
