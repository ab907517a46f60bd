package se.halsolots.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.halsolots.kernel.text.PlainText;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.site.Site;

/**
 * A page without a template, for when templates fail or the server refuses a request before it
 * reaches the portal.
 */
record BarePage(int status, String html) {

  static BarePage of(int status, Site site) {
    String kind = FaultPage.kind(status);
    String title = PlainText.escape(site.words().get("fault." + kind + ".title"));
    return new BarePage(
        status,
        """
        <!DOCTYPE html>
        <html lang="%s" dir="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
        <meta name="robots" content="noindex"><title>%s – %s</title>\
        <link rel="stylesheet" href="/static/site.css"><link rel="stylesheet" href="%s/%s"></head>
        <body><main class="wrap prose"><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></main></body>
        </html>
        """
            .formatted(
                site.lang(),
                site.dir(),
                title,
                PlainText.escape(site.name()),
                site.root(),
                TenantFiles.PALETTE,
                title,
                PlainText.escape(site.words().get("fault." + kind + ".text")),
                site.home(),
                PlainText.escape(site.words().get("missing.start"))));
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.reset();
    SecurityHeaders.write(request, response);
    response.setStatus(status);
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    if (!request.getMethod().equals("HEAD")) {
      response.getWriter().write(html);
    }
  }
}
