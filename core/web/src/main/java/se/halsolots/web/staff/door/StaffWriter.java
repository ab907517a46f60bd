package se.halsolots.web.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;
import se.halsolots.web.page.WithBlocks;
import se.halsolots.web.site.Sites;
import se.halsolots.web.staff.frame.StaffFrames;
import se.halsolots.web.template.BlockWriter;

/** Sends what a page for staff answers. Nothing of it may be kept by anybody. */
@ApplicationScoped
public class StaffWriter {

  /** No place of the navigation. */
  private static final String NOWHERE = "-";

  private static final Logger LOG = System.getLogger(StaffWriter.class.getName());

  @Inject StaffFrames frames;
  @Inject Sites sites;
  @Inject BlockWriter blocks;

  /** What the view of a refusal shows. */
  public record Refused(String title, String lead) {}

  public void write(
      Answer answer, StaffVisit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (answer instanceof Answer.View view) {
      view(view, visit, request, response);
    } else if (answer instanceof Answer.Document document) {
      document(document, request, response);
    } else if (answer instanceof Answer.SeeOther other) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", other.address());
    } else if (answer instanceof Answer.Moved moved) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", moved.address());
    } else {
      refuse(Refusal.MISSING, Optional.of(visit), visit.visit(), request, response);
    }
  }

  private void view(
      Answer.View view, StaffVisit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    boolean asked = !request.getMethod().equals("POST");
    request.setAttribute("staff", frames.around(visit, view.head(), asked));
    request.setAttribute("t", visit.words().all());
    if (view.model() instanceof WithBlocks with) {
      request.setAttribute(
          "blocks",
          with.blocks().stream()
              .flatMap(placed -> blocks.html(placed, request, response).stream())
              .toList());
    }
    forward(view, visit.visit(), request, response);
  }

  /** A page before anybody has logged in. */
  public void beforeLogin(
      Answer.View view, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute("staff", frames.outside(visit, view.head()));
    request.setAttribute("t", sites.staffWords(visit.site()).all());
    forward(view, visit, request, response);
  }

  private static void forward(
      Answer.View view, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute("site", visit.site());
    request.setAttribute("page", view.model());
    view.given().forEach(request::setAttribute);
    response.setStatus(view.status());
    StaffResponse written = new StaffResponse(response);
    String path =
        view.view().startsWith("/") ? view.view() : "/WEB-INF/staff/" + view.view() + ".xhtml";
    try {
      request.getRequestDispatcher(path).forward(new FacesRequest(request), written);
    } catch (ServletException | RuntimeException e) {
      if (FacesRequest.isOne(request)) {
        LOG.log(Level.INFO, "A view is shown afresh, since it could not go on: {0}", e.toString());
        FacesRequest.beginAfresh(request, response);
        return;
      }
      throw e;
    }
    written.finish(request);
  }

  private static void document(
      Answer.Document document, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = document.content();
    response.setContentType(document.type());
    response.setContentLength(bytes.length);
    if (!document.fileName().isEmpty()) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
    }
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Tells somebody that they are not let on, and who can help. */
  void refuse(
      Refusal refusal,
      Optional<StaffVisit> visit,
      Visit address,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var words = sites.staffWords(address.site());
    String title = words.get(refusal.key() + ".title");
    Answer.View view =
        new Answer.View(
            "refused",
            PageHead.of(title, NOWHERE, StaffRoutes.ROOT).notIndexed(),
            new Refused(title, words.get(refusal.key() + ".text")),
            refusal.status());
    if (visit.isPresent()) {
      view(view, visit.get(), request, response);
    } else {
      beforeLogin(view, address, request, response);
    }
  }
}
