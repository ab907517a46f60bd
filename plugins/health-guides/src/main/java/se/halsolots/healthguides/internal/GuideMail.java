package se.halsolots.healthguides.internal;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.halsolots.spi.MailAddress;
import se.halsolots.spi.PluginContext;

/** Mails to guides, to those who order, and to the node. Who has no address gets none. */
final class GuideMail {

  /** The guide's own page of one assignment. */
  static final String OWN_PAGE = "/uppdrag";

  private static final System.Logger LOG = System.getLogger(GuideMail.class.getName());
  private static final int LONGEST_LINK = 90;
  private static final int DAYS_TO_REPORT = 30;

  private final PluginContext context;
  private final Words words;

  GuideMail(PluginContext context) {
    this.context = context;
    this.words = new Words(context);
  }

  /** To the orderer and to the node. */
  void ordered(Order order, String id) {
    send(
        order.email(),
        context.text("mail.ordered.subject"),
        context.text("mail.ordered.text", order.orderer(), what(order), context.tenantName()));
    tellNode(
        context.text("mail.new.subject", order.organisation().replaceAll("\\p{Cntrl}+", " ")),
        context.text("mail.new.text", what(order), staffPage(id)));
  }

  void offered(GuideDetails guide, Order order, String offer) {
    send(
        guide.email(),
        context.text("mail.offer.subject", words.day(order.day())),
        context.text("mail.offer.text", guide.name(), what(order), link(order, offer)));
  }

  /** To the guide and to the orderer, who get each other's name. */
  void booked(GuideDetails guide, Order order, String offer) {
    send(
        guide.email(),
        context.text("mail.booked.subject", words.day(order.day())),
        context.text(
            "mail.booked.text",
            guide.name(),
            what(order),
            order.orderer(),
            order.phone(),
            link(order, offer)));
    send(
        order.email(),
        context.text("mail.confirmed.subject", words.day(order.day())),
        context.text("mail.confirmed.text", order.orderer(), what(order), guide.name()));
  }

  void reminded(GuideDetails guide, Order order, String offer) {
    send(
        guide.email(),
        context.text("mail.remind.subject", words.day(order.day())),
        context.text(
            "mail.remind.text",
            guide.name(),
            what(order),
            order.orderer(),
            order.phone(),
            link(order, offer)));
  }

  void askedToReport(GuideDetails guide, Order order, String offer) {
    send(
        guide.email(),
        context.text("mail.report.subject", words.day(order.day())),
        context.text("mail.report.text", guide.name(), order.place(), link(order, offer)));
  }

  void cancelled(GuideDetails guide, Order order) {
    send(
        guide.email(),
        context.text("mail.cancelled.subject", words.day(order.day())),
        context.text("mail.cancelled.text", guide.name(), what(order)));
  }

  void cancelledForOrderer(Order order) {
    send(
        order.email(),
        context.text("mail.cancelled.subject", words.day(order.day())),
        context.text("mail.cancelled.text", order.orderer(), what(order)));
  }

  void steppedBack(Order order, String id) {
    tellNode(
        context.text("mail.back.subject", words.day(order.day())),
        context.text("mail.back.text", what(order), staffPage(id)));
  }

  private String what(Order order) {
    return context.text(
        "mail.what",
        words.theme(order.theme()),
        words.language(order.language()),
        words.when(order),
        order.place(),
        order.organisation());
  }

  private String link(Order order, String offer) {
    long ahead = ChronoUnit.DAYS.between(LocalDate.now(context.clock()), order.day());
    long days = Math.min(Math.max(ahead, 0) + DAYS_TO_REPORT, LONGEST_LINK);
    return context.issueLink(OWN_PAGE, offer, Duration.ofDays(days));
  }

  private String staffPage(String id) {
    return context.absolute(context.staffHref("/uppdrag/" + id));
  }

  private void tellNode(String subject, String text) {
    MailAddress.separated(context.setting(Settings.NOTIFY)).forEach(to -> send(to, subject, text));
  }

  /** What is no address stops nothing else: neither the order nor the mails to others. */
  private void send(String to, String subject, String text) {
    String address = to.strip();
    if (MailAddress.isOne(address)) {
      context.mail(address, subject, text);
    } else if (!address.isEmpty()) {
      // Without its subject, which may name who has ordered.
      LOG.log(
          Level.WARNING,
          "{0}: a mail was not sent, for what is kept is no mail address; correct it at the guide or the order",
          context.tenant().value());
    }
  }
}
