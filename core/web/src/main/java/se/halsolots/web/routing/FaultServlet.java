package se.halsolots.web.routing;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import se.halsolots.kernel.tenancy.HostMatch;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.site.Sites;

/**
 * Where the server leads to when it refuses a request by itself (see web.xml). Has no address of
 * its own: the portal's filter lets nobody through to it.
 */
@WebServlet(FaultServlet.PATH)
public class FaultServlet extends HttpServlet {

  static final String PATH = "/fault";

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(FaultServlet.class.getName());

  @Inject transient TenantRegistry tenants;
  @Inject transient Sites sites;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
      LOG.log(System.Logger.Level.ERROR, "fault outside of pages at " + path, fault);
    }
    VisitAddress address =
        VisitAddress.of(tenants, new HostMatch.None(), path.startsWith("/") ? path : "/");
    BarePage.of(status, sites.site(address.tenant(), address.language(), address.root()))
        .send(request, response);
  }
}
