package se.halsolots.catalogue.intake.ical;

import java.io.IOException;
import java.nio.file.Path;
import se.halsolots.catalogue.intake.Collected;

/** Writes calendars and reads them. */
final class CalendarFiles {

  private CalendarFiles() {}

  static Collected read(Path folder, String... parts) throws IOException {
    String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", parts) + "END:VCALENDAR\n";
    return Collected.from(
        new IcalReader(), Collected.write(folder, "cal.ics", text.replace("\n", "\r\n")));
  }

  static String event(String uid, String... lines) {
    return "BEGIN:VEVENT\nUID:" + uid + "\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
  }
}
