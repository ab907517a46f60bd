package se.halsolots.web.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.kernel.persistence.Collisions;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.SameSite;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.AddressTable;
import se.halsolots.web.route.PaceBrakes;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.route.RouteFacts.Pace;
import se.halsolots.web.site.Sites;
import se.halsolots.web.staff.login.LoginDesk;
import se.halsolots.web.staff.login.LoginGate;
import se.halsolots.web.staff.login.LogoutPage;
import se.halsolots.web.staff.login.StaffCookie;

/**
 * The door for staff, behind the portal's one door. Who asks must have logged in and hold one of
 * the permissions of the address in its tenant; what they send must be meant by them.
 *
 * <p>Whoever has been logged out while they wrote is asked for their password at the very address
 * they sent to, and what they sent goes along: nothing typed is lost.
 */
@ApplicationScoped
public class StaffDoor {

  @Inject StaffTable table;
  @Inject StaffAccess access;
  @Inject StaffWriter writer;
  @Inject FormToken tokens;
  @Inject PaceBrakes brakes;
  @Inject LoginDesk login;
  @Inject LoginGate gate;
  @Inject Sites sites;

  /** Whether the address, below the tenant's root, is one for staff. */
  public static boolean isFor(String page) {
    return page.equals(StaffRoutes.ROOT) || page.startsWith(StaffRoutes.ROOT + "/");
  }

  /** Answers a request to an address for staff, by GET, HEAD or POST. */
  public void open(Visit visit, HttpServletRequest sent, HttpServletResponse response)
      throws IOException, ServletException {
    HttpServletRequest request = MultipartRequest.of(sent);
    requireReadable(request);
    answer(visit, request, response);
    MultipartRequest.finish(request);
  }

  /** Parameters are read when they are first asked for; what cannot be read is nobody's form. */
  private static void requireReadable(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      throw new PortalException(ErrorCode.INVALID_INPUT, "what was sent cannot be read", e);
    }
  }

  private void answer(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (request.getMethod().equals("POST") && !SameSite.sent(request)) {
      writer.refuse(Refusal.FOREIGN, Optional.empty(), visit, request, response);
      return;
    }
    boolean sentLogin = request.getMethod().equals("POST") && login.isSent(request);
    Optional<StaffSessions.Found> found =
        sentLogin ? login.attempt(visit, request, response) : gate.find(request);
    if (found.isPresent()) {
      access.enter(found.get().member());
      enter(staffVisit(visit, found.get()), sentLogin, request, response);
    } else if (!login.isAnswered(request)) {
      login.show(visit, request, response);
    }
  }

  private StaffVisit staffVisit(Visit visit, StaffSessions.Found found) {
    return new StaffVisit(
        visit,
        sites.staffWords(visit.site()),
        found.member(),
        access.permissions(),
        found.id(),
        tokens.of(found.member().id()));
  }

  private void enter(
      StaffVisit visit, boolean justIn, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<AddressTable.Match<StaffPage>> match = table.find(visit.visit().page());
    Optional<Refusal> refusal =
        match.isEmpty()
            ? Optional.of(Refusal.MISSING)
            : refusal(match.get().found().facts(), visit, justIn, request);
    if (refusal.isPresent()) {
      writer.refuse(refusal.get(), Optional.of(visit), visit.visit(), request, response);
    } else if (visit.member().mustChoosePassword() && !login.mayWait(visit.visit().page())) {
      writer.write(
          new Answer.SeeOther(visit.href(LoginDesk.CHOICE_PAGE)), visit, request, response);
    } else if (justIn && LoginDesk.askedToRead(request)) {
      writer.write(new Answer.SeeOther(LoginDesk.sameAddress(request)), visit, request, response);
    } else {
      if (LogoutPage.isLeaving(request)) {
        StaffCookie.take(response);
      }
      StaffVisit routed = visit.routed(match.get().named());
      writer.write(answered(match.get().found(), routed, request), routed, request, response);
    }
  }

  /** What a service does not find or allow is answered like an address that leads nowhere. */
  private static Answer answered(StaffPage page, StaffVisit visit, HttpServletRequest request) {
    try {
      return answer(page, visit, request);
    } catch (PortalException e) {
      if (e.code() == ErrorCode.NOT_FOUND) {
        return new Answer.Missing();
      }
      throw e;
    }
  }

  /** A table's own requests for more rows go to its view; what a form sends goes to the page. */
  private static Answer answer(StaffPage page, StaffVisit visit, HttpServletRequest request) {
    boolean sent = request.getMethod().equals("POST") && !FacesRequest.isOne(request);
    if (!sent) {
      return page.get(visit);
    }
    Fields fields = MultipartRequest.fields(request);
    // A file can be read once only.
    return fields.file().isPresent()
        ? page.post(visit, fields)
        : Collisions.past(() -> page.post(visit, fields));
  }

  private Optional<Refusal> refusal(
      RouteFacts facts, StaffVisit visit, boolean justIn, HttpServletRequest request) {
    if (!isAdmitted(facts, visit)) {
      return Optional.of(Refusal.NOT_ALLOWED);
    }
    if (!brakes.admits(Pace.WORK, visit.member().id().toString())) {
      return Optional.of(Refusal.TOO_OFTEN);
    }
    boolean meant =
        justIn
            || !request.getMethod().equals("POST")
            || tokens.fits(sentToken(request), visit.member().id());
    return meant ? Optional.empty() : Optional.of(Refusal.NOT_MEANT);
  }

  private boolean isAdmitted(RouteFacts facts, StaffVisit visit) {
    if (facts.reach() == RouteFacts.Reach.PERSON) {
      return true;
    }
    Set<StaffPermission> anyOf = facts.permissions();
    return facts
        .ofPlugin()
        .map(access::may)
        .orElseGet(() -> anyOf.isEmpty() ? visit.worksHere() : access.mayAnyOf(anyOf));
  }

  private static String sentToken(HttpServletRequest request) {
    String header = request.getHeader(FormToken.HEADER);
    String field = header == null ? request.getParameter(FormToken.FIELD) : header;
    return field == null ? "" : field;
  }
}
