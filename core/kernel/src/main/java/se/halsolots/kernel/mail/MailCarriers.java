package se.halsolots.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.settings.MailServer;
import se.halsolots.kernel.settings.PortalSettings;

/**
 * Knows how mails leave the portal: by a mail server; in demonstrations without one as files in the
 * folder {@code mail} of the data folder.
 */
@ApplicationScoped
class MailCarriers {

  private static final String FOLDER = "mail";
  private static final String DEMO_SENDER = "portalen@example.org";
  private static final String PATIENCE = "15000";

  @Inject PortalSettings settings;
  @Inject Clock clock;

  /** Empty if mail is not configured. */
  Optional<MailCarrier> find() {
    Optional<MailServer> server = settings.mail();
    if (server.isPresent()) {
      Session session = session(server.get());
      return Optional.of(letter -> Transport.send(message(session, server.get().from(), letter)));
    }
    return settings.isDemo() ? Optional.of(this::writeFile) : Optional.empty();
  }

  private static Session session(MailServer server) {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", Integer.toString(server.port()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.writetimeout", PATIENCE);
    properties.put("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
    properties.put("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    if (server.user().isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.put("mail.smtp.auth", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(server.user(), server.password());
          }
        });
  }

  private MimeMessage message(Session session, String from, Letter letter)
      throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private void writeFile(Letter letter) throws MessagingException, IOException {
    Path folder = Files.createDirectories(settings.dataFolder().resolve(FOLDER));
    MimeMessage message = message(Session.getInstance(new Properties()), DEMO_SENDER, letter);
    try (OutputStream file = Files.newOutputStream(folder.resolve(Ids.next() + ".eml"))) {
      message.writeTo(file);
    }
  }
}
