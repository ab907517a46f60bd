package se.halsolots.catalogue.internal.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Collects events and writes them as one calendar, with the zones that they are in. */
public final class CalendarText {

  /** RFC 5545, 3.1: a line has at most this many octets, its break left out. */
  static final int MOST_OCTETS = 75;

  private static final String PRODUCT = "-//Halsolots//Portal//SV";
  private static final Duration REFRESH = Duration.ofHours(12);

  private final String name;
  private final Map<String, ZoneId> zones = new TreeMap<>();
  private final List<VEvent> events = new ArrayList<>();

  /**
   * @param name of the calendar, as a calendar program shows it
   */
  public CalendarText(String name) {
    this.name = name;
  }

  /** Takes in events whose local times are in that zone. */
  public void add(ZoneId zone, List<VEvent> more) {
    zones.put(zone.getId(), zone);
    events.addAll(more);
  }

  /** The calendar as text, lines ending in CR LF. */
  @Override
  public String toString() {
    List<CalendarComponent> components = new ArrayList<>();
    zones.values().forEach(zone -> components.add(CalendarZone.of(zone)));
    components.addAll(events);
    List<Property> properties =
        List.of(
            new ProdId(PRODUCT),
            ImmutableVersion.VERSION_2_0,
            ImmutableCalScale.GREGORIAN,
            new Name(name),
            new XProperty("X-WR-CALNAME", name),
            new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false)
          .output(
              new Calendar(new PropertyList(properties), new ComponentList<>(components)), text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return folded(text.toString());
  }

  /** The library folds by characters, which are up to four octets each. */
  private static String folded(String foldedByCharacters) {
    String text = foldedByCharacters.replace("\r\n ", "");
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 50);
    text.lines().forEach(line -> fold(line, folded));
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      String letter = Character.toString(point);
      int more = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(letter);
      octets += more;
    }
    folded.append("\r\n");
  }
}
