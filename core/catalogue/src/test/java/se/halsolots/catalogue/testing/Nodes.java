package se.halsolots.catalogue.testing;

import java.nio.file.Path;
import java.util.List;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantFolders;
import se.halsolots.spi.TenantId;

/** Some of the portal's own nodes. Borås and Mark are neighbours, Herrljunga and Mark are not. */
public final class Nodes {

  private static final List<Tenant> ALL =
      TenantFolders.read(Path.of("../../tenants"), key -> true).tenants();

  public static final Tenant REGION =
      ALL.stream().filter(Tenant::isRegion).findFirst().orElseThrow();
  public static final Tenant BORAS = named("boras");
  public static final Tenant MARK = named("mark");
  public static final Tenant HERRLJUNGA = named("herrljunga");

  private Nodes() {}

  private static Tenant named(String id) {
    return ALL.stream()
        .filter(node -> node.id().equals(new TenantId(id)))
        .findFirst()
        .orElseThrow();
  }
}
