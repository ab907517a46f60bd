package se.halsolots.web.reading;

import java.util.List;
import se.halsolots.kernel.tenancy.Contact;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Spans;

/**
 * How to reach a node's health pilots, as a page shows it. What the node does not have is empty.
 *
 * @param phoneLink for {@code href}
 * @param emailParts the address in parts, between which a narrow page may break it
 * @param page address of the page with all ways
 */
public record ContactCard(
    String name,
    String phone,
    String phoneLink,
    String hours,
    String visit,
    String address,
    String email,
    List<String> emailParts,
    String page) {

  public static ContactCard of(Visit visit) {
    Contact contact = visit.tenant().contact().in(visit.language());
    int at = contact.email().indexOf('@') + 1;
    return new ContactCard(
        contact.name(),
        contact.phone(),
        contact.phoneDigits(),
        Spans.whole(contact.phoneHours()),
        Spans.whole(contact.visit()),
        contact.address(),
        contact.email(),
        List.of(contact.email().substring(0, at), contact.email().substring(at)),
        visit.site().href(ContactPage.ROUTE));
  }
}
