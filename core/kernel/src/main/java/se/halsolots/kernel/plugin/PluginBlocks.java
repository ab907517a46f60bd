package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.PageBlock;

/** What plugins show on the portal's own pages. */
@ApplicationScoped
public class PluginBlocks {

  /** A block that takes longer has hung: residents would not wait for it. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  @Inject ActivePlugins plugins;
  @Inject PluginServices services;
  @Inject PluginWatch watch;
  @Inject StaffAccess access;

  /** What may be shown at the place, in order. */
  public List<PlacedBlock> at(PageBlock.Place place, Tenant tenant, Language language) {
    return placed(place, tenant, language, Optional.empty());
  }

  /** What may be shown on the page of an activity, an organiser or a place, in order. */
  public List<PlacedBlock> about(
      UUID subject, PageBlock.Place place, Tenant tenant, Language language) {
    return placed(place, tenant, language, Optional.of(subject));
  }

  private List<PlacedBlock> placed(
      PageBlock.Place place, Tenant tenant, Language language, Optional<UUID> subject) {
    return plugins.of(tenant).stream()
        .flatMap(
            plugin ->
                plugin.blocks(place).stream()
                    .map(block -> new PlacedBlock(plugin, block, language, subject)))
        .filter(one -> one.block().permission().stream().allMatch(access::may))
        .sorted(Comparator.comparingInt(one -> one.block().order()))
        .toList();
  }

  /** The block with its data, if it has any and gives them in time. */
  public Optional<ShownBlock> ask(PlacedBlock placed) {
    ActivePlugin plugin = placed.plugin();
    PageBlock block = placed.block();
    return watch
        .<Optional<?>>ask(
            plugin,
            PluginFault.block(block.name()),
            LIMIT,
            () -> block.data().apply(services.context(plugin, placed.language(), placed.subject())))
        .flatMap(data -> data)
        .map(
            data ->
                new ShownBlock(
                    plugin.id(),
                    block.name(),
                    block.view(),
                    data,
                    plugin.texts(placed.language())));
  }

  /** The block could not be rendered: it is turned off in its tenant. */
  public void fail(PlacedBlock placed, Throwable why) {
    plugins.fail(
        placed.plugin(), PluginFault.block(placed.block().name()), PluginWatch.reason(why));
  }
}
