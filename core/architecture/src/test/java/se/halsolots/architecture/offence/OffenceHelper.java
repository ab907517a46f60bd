package se.halsolots.architecture.offence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Date;

/** Does what the house forbids, so that the rules can show that they see it. */
@ApplicationScoped
@SuppressWarnings("JavaUtilDate") // that is the offence
public class OffenceHelper {

  public int count;

  PrintStream console() {
    return System.out;
  }

  Instant today() {
    return Instant.now();
  }

  Date someDay(long milliseconds) {
    return new Date(milliseconds);
  }

  String set(String value) {
    return System.setProperty("offence", value);
  }

  Object query(EntityManager manager) {
    return manager.createNativeQuery("select 1");
  }
}
