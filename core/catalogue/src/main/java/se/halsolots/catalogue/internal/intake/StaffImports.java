package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.desk.ImportRow;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.IntakeDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.TenantId;

/** Imports by staff: asks who they are and in which node, then leaves the work to the queue. */
@ApplicationScoped
class StaffImports implements IntakeDesk {

  private static final int LOOKS = 40;
  private static final long NANOS_BETWEEN_LOOKS = 50_000_000L;

  @Inject StaffAccess staff;
  @Inject TenantContext context;
  @Inject NodeImports nodeImports;
  @Inject ImportUploads uploads;
  @Inject ImportDesk desk;
  @Inject Imports imports;
  @Inject PortalSettings settings;

  @Override
  public List<String> sources() {
    return nodeImports.sources(node());
  }

  @Override
  public Set<String> hosts() {
    return settings.importHosts();
  }

  @Override
  public UUID look(Wish wish, String fileName, InputStream content) {
    IntakeOrder order = order(wish);
    String file = uploads.keep(content).toString();
    return begin(order, file, fileName);
  }

  @Override
  public UUID look(Wish wish, String address) {
    IntakeOrder order = order(wish);
    String host = host(address).orElseThrow(() -> refusal("import.error.address"));
    if (!settings.importHosts().contains(host)) {
      throw refusal("import.error.host");
    }
    return begin(order, address, address);
  }

  private static Optional<String> host(String address) {
    try {
      return ImportDownload.isAddress(address)
          ? Optional.ofNullable(URI.create(address).getHost())
              .map(host -> host.toLowerCase(Locale.ROOT))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private IntakeOrder order(Wish wish) {
    TenantId node = node();
    if (wish.publish()) {
      staff.require(StaffPermission.CATALOGUE_PUBLISH);
    }
    String source = wish.source().strip();
    if (source.isEmpty() || source.length() > IntakeOrder.LONGEST_SOURCE) {
      throw refusal("import.error.source");
    }
    return new IntakeOrder(node, source, wish.publish());
  }

  private UUID begin(IntakeOrder order, String address, String name) {
    UUID id = nodeImports.begin(order, address, name, staff.member().name());
    nodeImports
        .giveUpForsaken(order.owner())
        .forEach(forsaken -> desk.forget(forsaken.id(), forsaken.address()));
    desk.work();
    return id;
  }

  @Override
  public ImportSheet waitFor(UUID id) {
    ImportSheet sheet = sheet(id);
    for (int i = 0; i < LOOKS && sheet.state().isAtWork(); i++) {
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
      sheet = sheet(id);
    }
    return sheet;
  }

  @Override
  public ImportSheet sheet(UUID id) {
    return nodeImports.sheet(node(), id);
  }

  @Override
  public List<ImportSheet> latest(int skip, int most) {
    return nodeImports.latest(node(), skip, most);
  }

  @Override
  public List<ImportRow> rows(UUID id) {
    return ownRows(id).filter(row -> row.twin().isEmpty()).toList();
  }

  @Override
  public List<ImportRow> twins(UUID id) {
    return ownRows(id).filter(row -> !row.twin().isEmpty()).toList();
  }

  private Stream<ImportRow> ownRows(UUID id) {
    return nodeImports.rows(sheet(id).id()).stream();
  }

  @Override
  public List<IntakeFault> faults(UUID id, int skip, int most) {
    return imports.faults(sheet(id).id(), skip, most);
  }

  @Override
  public void start(UUID id) {
    if (sheet(id).publish()) {
      staff.require(StaffPermission.CATALOGUE_PUBLISH);
    }
    nodeImports.start(node(), id);
    desk.work();
  }

  @Override
  public void cancel(UUID id) {
    nodeImports.cancel(node(), id).ifPresent(address -> desk.forget(id, address));
  }

  @Override
  public void takeBack(UUID id) {
    // It takes away from residents what was shown to them, and shows again what was taken away.
    staff.require(StaffPermission.CATALOGUE_PUBLISH);
    nodeImports.takeBack(node(), id);
    desk.work();
  }

  /** The node at hand, for those who may import. */
  private TenantId node() {
    staff.require(StaffPermission.CATALOGUE_IMPORT);
    return context.tenant().id();
  }

  private static PortalException refusal(String key) {
    return new PortalException(ErrorCode.INVALID_INPUT, key);
  }
}
