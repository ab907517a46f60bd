package se.halsolots.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The scripts and style sheets that the components of pages for staff bring along. */
final class ComponentFiles {

  private static final String FOLDER = "/jakarta.faces.resource/";
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*(\\.min)?\\.(js|css|svg|png|gif|woff2?)\\.xhtml");

  private ComponentFiles() {}

  /** Whether the request reads one of them; nothing else of the framework's can be asked for. */
  static boolean isOne(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(FOLDER)
        && request.getMethod().equals("GET")
        && "primefaces".equals(request.getParameter("ln"))
        && NAME.matcher(path.substring(FOLDER.length())).matches();
  }
}
