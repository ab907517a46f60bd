package se.halsolots.web.routing;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.kernel.plugin.PluginRevisions;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.HostMatch;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.files.StaticFiles;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.AddressTable;
import se.halsolots.web.route.RouteFacts.Keep;
import se.halsolots.web.site.Sites;
import se.halsolots.web.staff.door.StaffDoor;

/**
 * The one door: every request from outside comes through here, gets its tenant and its language,
 * and is led to its page. Templates have no addresses of their own.
 */
@WebFilter(filterName = "portal", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class PortalFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** A host name, or a numeric address of either kind. */
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,255}");

  @Inject transient TenantRegistry tenants;
  @Inject transient TenantContext context;
  @Inject transient PortalSettings settings;
  @Inject transient Sites sites;
  @Inject transient RouteTable routes;
  @Inject transient PageWriter pages;
  @Inject transient FormDoor forms;
  @Inject transient StaticFiles files;
  @Inject transient PageCache cache;
  @Inject transient CatalogueLookup catalogue;
  @Inject transient PluginRevisions pluginRevisions;
  @Inject transient FaultPage faults;
  @Inject transient StaffDoor staff;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.write(request, response);
    String path = request.getRequestURI();
    boolean reads = READING.contains(request.getMethod());
    if (reads && path.startsWith(StaticFiles.FOLDER) && files.serve(request, response)) {
      return;
    }
    if (ComponentFiles.isOne(request)) {
      chain.doFilter(request, response);
      return;
    }
    HostMatch host = host(request);
    if (host instanceof HostMatch.Alias alias) {
      moved(response, request.getScheme() + "://" + alias.canonicalHost() + pathAndQuery(request));
    } else if (host instanceof HostMatch.None && !isOurHost(request)) {
      pages.unknownHost(response);
    } else {
      VisitAddress address = VisitAddress.of(tenants, host, path);
      context.enter(address.tenant(), address.language());
      // Else the server tells the language of its own machine.
      response.setLocale(address.language().locale());
      visit(visit(request, address), request, response);
    }
  }

  private HostMatch host(HttpServletRequest request) {
    return tenants.byHost(request.getServerName());
  }

  /** Without a base address set, any name that leads here will do: somebody tries the portal. */
  private boolean isOurHost(HttpServletRequest request) {
    return settings
        .baseUrl()
        .map(URI::getHost)
        .map(host -> host.equalsIgnoreCase(request.getServerName()))
        .orElseGet(() -> HOST_NAME.matcher(request.getServerName()).matches());
  }

  private Visit visit(HttpServletRequest request, VisitAddress address) {
    return new Visit(
        sites.site(address.tenant(), address.language(), address.root()),
        origin(request),
        address.page(),
        Map.of(),
        Query.parse(Optional.ofNullable(request.getQueryString()).orElse("")),
        catalogue.stamp(address.tenant()) + pluginRevisions.of(address.tenant().id()));
  }

  private void visit(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AddressForm form = AddressForm.of(request.getRequestURI());
    Optional<String> rightAddress = rightAddress(visit, request.getRequestURI());
    if (SentBody.isTooLarge(request)) {
      BarePage.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, visit.site())
          .send(request, response);
      // What is still on its way is read by nobody.
      response.setHeader("Connection", "close");
    } else if (!isAllowed(request.getMethod(), visit)) {
      response.setHeader("Allow", takesForms(visit) ? "GET, HEAD, POST" : "GET, HEAD");
      faults.answer(HttpServletResponse.SC_METHOD_NOT_ALLOWED, visit, request, response);
    } else if (form == AddressForm.UNREADABLE) {
      faults.answer(HttpServletResponse.SC_BAD_REQUEST, visit, request, response);
    } else if (form == AddressForm.STRANGE) {
      faults.answer(HttpServletResponse.SC_NOT_FOUND, visit, request, response);
    } else if (rightAddress.isPresent()) {
      moved(response, rightAddress.get() + query(request));
    } else {
      try {
        page(visit, request, response);
      } catch (ServletException | RuntimeException | LinkageError e) {
        faults.answer(e, visit, request, response);
      }
    }
  }

  /** The address as our links have it, where somebody wrote it in another way. */
  private Optional<String> rightAddress(Visit visit, String path) {
    Optional<String> respelt =
        visit.tenant().isRegion() ? VisitAddress.respelt(tenants::byPath, path) : Optional.empty();
    if (respelt.isPresent()) {
      return respelt;
    }
    if (visit.page().endsWith("/")) {
      return Optional.of(visit.site().href(visit.page().substring(0, visit.page().length() - 1)));
    }
    if (visit.page().isEmpty() && !path.endsWith("/")) {
      return Optional.of(visit.site().home());
    }
    return Optional.empty();
  }

  private boolean isAllowed(String method, Visit visit) {
    return READING.contains(method) || (method.equals("POST") && takesForms(visit));
  }

  private boolean takesForms(Visit visit) {
    return StaffDoor.isFor(visit.page())
        || routes
            .find(visit.page())
            .filter(match -> match.found().facts().methods().contains("POST"))
            .isPresent();
  }

  private void page(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (StaffDoor.isFor(visit.page())) {
      staff.open(visit, request, response);
      return;
    }
    if (cache.answer(visit, request, response)) {
      return;
    }
    Optional<AddressTable.Match<ResidentPage>> match = routes.find(visit.page());
    if (match.isPresent()) {
      Visit routed = visit.routed(match.get().named());
      forms.open(match.get().found(), routed, request, response);
    } else {
      pages.write(new Answer.Missing(), visit, Keep.NOBODY, request, response);
    }
  }

  private String origin(HttpServletRequest request) {
    return settings
        .baseUrl()
        .map(url -> url.getScheme() + "://" + url.getAuthority())
        .orElseGet(
            () -> {
              int port = request.getServerPort();
              boolean usual = port == 80 || port == 443;
              return request.getScheme()
                  + "://"
                  + request.getServerName()
                  + (usual ? "" : ":" + port);
            });
  }

  private static String pathAndQuery(HttpServletRequest request) {
    return request.getRequestURI() + query(request);
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }

  private static void moved(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", address);
  }
}
