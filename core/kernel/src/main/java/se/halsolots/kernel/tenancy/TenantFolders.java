package se.halsolots.kernel.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.TenantId;

/**
 * What a folder of tenant folders holds. A folder whose name begins with {@code _} (a template) or
 * {@code .} is no tenant.
 *
 * @param tenants the tenants that can be used, the region first, then by short name
 * @param problems everything that is wrong with the others
 */
public record TenantFolders(List<Tenant> tenants, List<TenantProblem> problems) {

  public TenantFolders {
    tenants = List.copyOf(tenants);
    problems = List.copyOf(problems);
  }

  /**
   * Reads and checks all tenant folders in the folder.
   *
   * @param isTextKey tells whether the portal or a plugin has a text with that key
   * @throws PortalException CONFIGURATION if the folder itself cannot be read
   */
  public static TenantFolders read(Path folder, Predicate<String> isTextKey) {
    List<TenantDraft> drafts = new ArrayList<>();
    for (Path tenantFolder : folders(folder)) {
      if (isTenant(tenantFolder)) {
        drafts.add(new TenantFolderReader(tenantFolder, isTextKey).read());
      }
    }
    new TenantSetCheck(drafts).check();
    List<TenantProblem> problems =
        drafts.stream().flatMap(draft -> draft.problems().all().stream()).toList();
    return new TenantFolders(finished(drafts), problems);
  }

  /**
   * Reads and checks one folder alone, for example a template: the tenant, if it can be used, and
   * what is wrong within the folder, whatever the other folders hold.
   */
  public static TenantFolders alone(Path tenantFolder, Predicate<String> isTextKey) {
    TenantDraft draft = new TenantFolderReader(tenantFolder, isTextKey).read();
    return new TenantFolders(finished(List.of(draft)), draft.problems().all());
  }

  /** All folders in the folder by name, templates included. */
  public static List<Path> folders(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(TenantFolders::looksLikeTenant).sorted().toList();
    } catch (IOException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "the tenants' folder %s cannot be read; set portal.tenants to the folder that holds"
                  .formatted(folder)
              + " them",
          e);
    }
  }

  private static boolean looksLikeTenant(Path folder) {
    return Stream.of(TenantFolderReader.TENANT_FILE, TenantPluginsReader.FILE, "brand", "pages")
        .anyMatch(part -> Files.exists(folder.resolve(part)));
  }

  private static boolean isTenant(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return !name.startsWith("_") && !name.startsWith(".");
  }

  private static List<Tenant> finished(List<TenantDraft> drafts) {
    List<Tenant> usable = drafts.stream().flatMap(draft -> draft.usable().stream()).toList();
    SortedSet<TenantId> living = new TreeSet<>(usable.stream().map(Tenant::id).toList());
    Map<Language, Map<String, TenantPage>> inherited =
        drafts.stream()
            .filter(draft -> draft.usable().map(Tenant::isRegion).orElse(false))
            .findFirst()
            .map(TenantDraft::pages)
            .orElse(Map.of());
    Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
    return drafts.stream()
        .flatMap(draft -> finished(draft, living, inherited).stream())
        .sorted(
            Comparator.comparing((Tenant tenant) -> !tenant.isRegion())
                .thenComparing(Tenant::shortName, swedish))
        .toList();
  }

  private static Optional<Tenant> finished(
      TenantDraft draft,
      SortedSet<TenantId> living,
      Map<Language, Map<String, TenantPage>> inherited) {
    return draft
        .usable()
        .map(
            tenant ->
                tenant.among(
                    living,
                    TenantPages.of(
                        tenant.defaultLanguage(),
                        inherited,
                        draft.pages(),
                        new Placeholders(
                            tenant.name(),
                            tenant.shortName(),
                            tenant.municipalityName(),
                            tenant.contact()))));
  }
}
