package se.halsolots.participation.signup;

import java.text.MessageFormat;
import se.halsolots.kernel.mail.Outbox;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.participation.ContactWay;
import se.halsolots.participation.internal.signup.SignedUp;

/** Tells people by mail that they have got a place, if that is their way to be reached. */
final class PlaceMails {

  private static final Bundle TEXTS =
      Bundle.read(PlaceMails.class.getPackageName(), PlaceMails.class.getClassLoader());

  private PlaceMails() {}

  static void send(Outbox outbox, String plugin, Tenant tenant, String title, SignedUp one) {
    if (ContactWay.isLikeEmail(one.contact())) {
      outbox.send(
          plugin,
          one.contact(),
          text(one, "mail.place.subject", title),
          text(one, "mail.place.text", one.nickname(), title, one.code(), tenant.shortName()));
    }
  }

  private static String text(SignedUp one, String key, Object... values) {
    String text = TEXTS.find(one.language(), key).orElse(key);
    return new MessageFormat(text, one.language().locale()).format(values);
  }
}
