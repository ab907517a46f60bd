package se.halsolots.web.staff.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.kernel.tenancy.Language;

/**
 * Says to staff what is wrong with a source. The readers of machine formats speak English, to the
 * people behind the source; here it is said in Swedish, and fields get the names of the template.
 */
final class FaultWords {

  private static final List<Sentence> SENTENCES = read();

  private static final List<Sentence> POSITIONS =
      List.of(
          new Sentence("the file", "filen"),
          new Sentence("the end", "slutet"),
          new Sentence("line {}", "rad {}"),
          new Sentence("row {}", "rad {}"),
          new Sentence("{} row {}", "{0}, rad {1}"),
          new Sentence("{} line {}", "{0}, rad {1}"),
          new Sentence("{} the file", "{0}"),
          new Sentence("{} the end", "{0}, slutet"));

  /** Fields of machine formats, by what the template calls them. */
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("name", "Rubrik"),
          Map.entry("SUMMARY", "Rubrik"),
          Map.entry("description", "Beskrivning"),
          Map.entry("DESCRIPTION", "Beskrivning"),
          Map.entry("id", "Id"),
          Map.entry("UID", "Id"),
          Map.entry("startDate", "Startdatum"),
          Map.entry("DTSTART", "Startdatum"),
          Map.entry("endDate", "Sluttid"),
          Map.entry("DTEND", "Sluttid"),
          Map.entry("RRULE", "Upprepning"),
          Map.entry("schedule", "Upprepning"),
          Map.entry("schedules", "Upprepning"),
          Map.entry("eventSchedule", "Upprepning"),
          Map.entry("opens_at", "Starttid"),
          Map.entry("closes_at", "Sluttid"),
          Map.entry("location", "Plats"),
          Map.entry("place", "Plats"),
          Map.entry("latitude", "Latitud"),
          Map.entry("longitude", "Longitud"),
          Map.entry("GEO", "Latitud, Longitud"),
          Map.entry("organiser", "Arrangör"),
          Map.entry("co-organiser", "Medarrangörer"),
          Map.entry("email", "Kontakt e-post"),
          Map.entry("url", "Länk"),
          Map.entry("URL", "Länk"),
          Map.entry("price", "Pris"),
          Map.entry("offers.price", "Pris"),
          Map.entry("ages", "Ålder till"),
          Map.entry("minimum_age", "Ålder från"),
          Map.entry("maximum_age", "Ålder till"),
          Map.entry("ageRange.minValue", "Ålder från"),
          Map.entry("ageRange.maxValue", "Ålder till"),
          Map.entry("languages", "Ledarens språk"));

  private final boolean swedish;

  FaultWords(Language language) {
    this.swedish = language == Language.SWEDISH;
  }

  /** A sentence of a reader. */
  String reason(String told) {
    return swedish ? say(SENTENCES, told) : told;
  }

  /** Where in the source. */
  String position(String told) {
    return swedish ? say(POSITIONS, told) : told;
  }

  /** A field: as the template calls it, and as the source does where that is something else. */
  String field(String told) {
    String heading = swedish ? HEADINGS.getOrDefault(told, told) : told;
    return heading.equals(told) ? told : heading + " (" + told + ")";
  }

  private static String say(List<Sentence> sentences, String told) {
    for (Sentence sentence : sentences) {
      Matcher matcher = sentence.pattern().matcher(told);
      if (matcher.matches()) {
        return sentence.in(matcher);
      }
    }
    return told;
  }

  private static List<Sentence> read() {
    List<Sentence> sentences = new ArrayList<>();
    try (InputStream in = FaultWords.class.getResourceAsStream("faults_sv.txt")) {
      if (in == null) {
        throw new IllegalStateException("faults_sv.txt is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> line.contains("|"))
          .forEach(
              line -> {
                int bar = line.indexOf('|');
                sentences.add(new Sentence(line.substring(0, bar), line.substring(bar + 1)));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(sentences);
  }

  /**
   * A sentence in two languages.
   *
   * @param swedish with {@code {}} for what stands there in the English one, in its order, or
   *     {@code {1}} for the second
   */
  private record Sentence(Pattern pattern, String swedish) {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d?)\\}");

    Sentence(String english, String swedish) {
      this(
          Pattern.compile(Pattern.quote(english).replace("{}", "\\E(.*?)\\Q"), Pattern.DOTALL),
          swedish);
    }

    String in(Matcher found) {
      StringBuilder text = new StringBuilder();
      Matcher hole = HOLE.matcher(swedish);
      int next = 1;
      while (hole.find()) {
        int group = hole.group(1).isEmpty() ? next : Integer.parseInt(hole.group(1)) + 1;
        hole.appendReplacement(text, Matcher.quoteReplacement(found.group(group)));
        next++;
      }
      return hole.appendTail(text).toString();
    }
  }
}
