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
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.HostMatch;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.files.StaticFiles;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Site;
import se.halsolots.web.site.Sites;

/**
 * The one door: every request from outside comes through here, gets its tenant and its language,
 * and is led to its page. Templates have no addresses of their own.
 */
@WebFilter(filterName = "portal", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class PortalFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient TenantRegistry tenants;
  @Inject transient TenantContext context;
  @Inject transient PortalSettings settings;
  @Inject transient Sites sites;
  @Inject transient RouteTable routes;
  @Inject transient PageWriter pages;
  @Inject transient StaticFiles files;
  @Inject transient PageCache cache;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.write(response);
    String path = request.getRequestURI();
    if (path.startsWith(StaticFiles.FOLDER)) {
      files.serve(request, response);
      return;
    }
    HostMatch host = host(request);
    if (host instanceof HostMatch.Alias alias) {
      moved(response, request.getScheme() + "://" + alias.canonicalHost() + pathAndQuery(request));
    } else if (host instanceof HostMatch.None && !isOurHost(request)) {
      pages.unknownHost(response);
    } else {
      visit(request, response, VisitAddress.of(tenants, host, path));
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
        .orElse(true);
  }

  private void visit(HttpServletRequest request, HttpServletResponse response, VisitAddress address)
      throws IOException, ServletException {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Site site = sites.site(address.tenant(), address.language(), address.root());
    String page = address.page();
    if (page.endsWith("/")) {
      moved(response, site.href(page.substring(0, page.length() - 1)) + query(request));
      return;
    }
    if (page.isEmpty() && !request.getRequestURI().endsWith("/")) {
      moved(response, site.home() + query(request));
      return;
    }
    context.enter(address.tenant(), address.language());
    Visit visit =
        new Visit(
            site,
            origin(request),
            page,
            Map.of(),
            Query.parse(Optional.ofNullable(request.getQueryString()).orElse("")));
    if (!cache.answer(visit, request, response)) {
      show(visit, request, response);
    }
  }

  private void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<RouteTable.Match> match = routes.find(visit.page());
    Visit routed =
        new Visit(
            visit.site(),
            visit.origin(),
            visit.page(),
            match.map(RouteTable.Match::named).orElse(Map.of()),
            visit.query());
    Answer answer =
        match
            .map(RouteTable.Match::page)
            .map(one -> one.answer(routed))
            .orElseGet(Answer.Missing::new);
    pages.write(answer, routed, request, response);
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
