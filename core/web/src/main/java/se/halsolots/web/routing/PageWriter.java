package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.halsolots.web.files.Rendered;
import se.halsolots.web.files.Sender;
import se.halsolots.web.frame.Frame;
import se.halsolots.web.frame.Frames;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Visit;
import se.halsolots.web.page.WithBlocks;
import se.halsolots.web.route.RouteFacts.Keep;
import se.halsolots.web.template.BlockWriter;
import se.halsolots.web.template.CapturedResponse;
import se.halsolots.web.template.TemplateRequest;

/** Turns an {@link Answer} into bytes and sends them. */
@ApplicationScoped
class PageWriter {

  private static final String HTML = "text/html; charset=UTF-8";

  @Inject Frames frames;
  @Inject MissingPage missing;
  @Inject PageCache cache;
  @Inject BlockWriter blocks;

  /**
   * Sends the answer.
   *
   * @param keep who may keep it, if it is a page
   */
  public void write(
      Answer answer,
      Visit visit,
      Keep keep,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (answer instanceof Answer.View view) {
      String told = keep == Keep.NOBODY ? Rendered.NOT_KEPT : Rendered.ASK_AGAIN;
      view(view, visit, told, request, response);
    } else if (answer instanceof Answer.Document document) {
      send(Body.of(document, keep), visit, request, response);
    } else if (answer instanceof Answer.Moved moved) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", moved.address());
    } else if (answer instanceof Answer.SeeOther other) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", other.address());
    } else {
      view(missing.answer(visit), visit, request, response);
    }
  }

  /** An answer's bytes before they are made ready for sending. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Body(int status, String type, String fileName, byte[] bytes, String keep) {

    static Body of(Answer.Document document, Keep keep) {
      return new Body(
          HttpServletResponse.SC_OK,
          document.type(),
          document.fileName(),
          document.content(),
          keep == Keep.NOBODY ? Rendered.NOT_KEPT : Rendered.keepFor(document.fresh()));
    }
  }

  /**
   * Sends a page that tells of a failure, which nobody keeps; nothing has been sent when it throws
   * anything but an IOException.
   */
  void view(Answer.View view, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    view(view, visit, Rendered.NOT_KEPT, request, response);
  }

  private void view(
      Answer.View view,
      Visit visit,
      String keep,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    Frame frame = frames.around(visit, view.head());
    request.setAttribute("site", visit.site());
    request.setAttribute("t", visit.words().all());
    request.setAttribute("frame", frame);
    request.setAttribute("page", view.model());
    view.given().forEach(request::setAttribute);
    if (view.model() instanceof WithBlocks with) {
      request.setAttribute("blocks", blocks.render(with.blocks(), visit, request, response));
    }
    CapturedResponse captured = new CapturedResponse(response);
    RequestDispatcher template = request.getRequestDispatcher(template(view.view()));
    template.forward(new TemplateRequest(request), captured);
    if (captured.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      throw new IllegalStateException(
          "template %s answered with status %d".formatted(view.view(), captured.getStatus()));
    }
    send(new Body(view.status(), HTML, "", captured.bytes(), keep), visit, request, response);
  }

  /** A plugin's view is named by its whole path. */
  private static String template(String view) {
    return view.startsWith("/") ? view : "/WEB-INF/views/" + view + ".xhtml";
  }

  private void send(
      Body body, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean kept = body.status() == 200 && cache.isOn() && !body.keep().equals(Rendered.NOT_KEPT);
    boolean zipped = kept || Sender.acceptsGzip(request);
    Rendered rendered =
        new Rendered(
            body.status(),
            body.type(),
            body.fileName(),
            body.bytes(),
            zipped
                ? Rendered.compress(body.bytes(), kept ? Rendered.BEST : Rendered.QUICK)
                : new byte[0],
            cache.tag(visit),
            body.keep());
    if (kept) {
      cache.keep(visit, rendered);
    }
    Sender.send(rendered, request, response);
  }

  /** Another site's host leads here: nothing of ours is shown there. */
  public void unknownHost(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("text/plain; charset=UTF-8");
    response.getWriter().write("Här finns ingen webbplats. There is no site here.\n");
  }
}
