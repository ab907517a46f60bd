package se.halsolots.kernel.plugin;

import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.PageBlock;

/**
 * A block that a tenant's plugin may show on a page; it has not been asked for anything yet.
 *
 * @param subject the activity, organiser or place whose page it is
 */
public record PlacedBlock(
    ActivePlugin plugin, PageBlock block, Language language, Optional<UUID> subject) {}
