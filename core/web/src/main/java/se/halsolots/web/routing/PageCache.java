package se.halsolots.web.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;
import se.halsolots.web.files.Rendered;
import se.halsolots.web.files.Sender;
import se.halsolots.web.page.Visit;

/**
 * Finished pages, each as long as the catalogue's content version for its node is the same. Keyed
 * by tenant, language, address and version: nothing has to be thrown away at the right moment, an
 * old version is simply not asked for any more.
 */
@ApplicationScoped
class PageCache {

  /** Memory for pages, in bytes; beyond it the least used go. */
  private static final long MOST_BYTES = 48L * 1024 * 1024;

  @Inject PortalSettings settings;

  private final Cache<Key, Rendered> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Rendered page) -> page.plain().length + page.compressed().length + 200)
          .build();

  private record Key(
      TenantId tenant,
      Language language,
      String root,
      String origin,
      String address,
      long contentVersion) {}

  public boolean isOn() {
    return settings.pageCache();
  }

  /** Sends the page if it is here. */
  public boolean answer(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOn()) {
      return false;
    }
    Rendered rendered = pages.getIfPresent(key(visit));
    if (rendered == null) {
      return false;
    }
    Sender.send(rendered, request, response);
    return true;
  }

  public void keep(Visit visit, Rendered rendered) {
    pages.put(key(visit), rendered);
  }

  /** Names the content of a page at this version. */
  public String tag(Visit visit) {
    return Long.toString(visit.contentVersion(), Character.MAX_RADIX)
        + Integer.toString(
                (visit.site().base() + visit.page() + visit.query()).hashCode(),
                Character.MAX_RADIX)
            .toLowerCase(Locale.ROOT)
            .replace('-', 'x');
  }

  private Key key(Visit visit) {
    return new Key(
        visit.tenant().id(),
        visit.language(),
        visit.site().root(),
        visit.origin(),
        visit.page() + visit.query(),
        visit.contentVersion());
  }
}
