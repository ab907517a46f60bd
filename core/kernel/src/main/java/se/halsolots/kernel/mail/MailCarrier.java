package se.halsolots.kernel.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** Takes mails to where they go. */
interface MailCarrier {

  void carry(Letter letter) throws MessagingException, IOException;
}
