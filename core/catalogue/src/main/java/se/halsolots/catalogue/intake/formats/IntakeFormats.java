package se.halsolots.catalogue.intake.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.halsolots.catalogue.intake.IntakeReader;
import se.halsolots.catalogue.intake.hsds.HsdsReader;
import se.halsolots.catalogue.intake.ical.IcalReader;
import se.halsolots.catalogue.intake.openactive.OpenActiveReader;
import se.halsolots.catalogue.intake.openactive.PageLink;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.SourceFile;
import se.halsolots.catalogue.intake.source.SourceSet;
import se.halsolots.catalogue.intake.source.TextEncoding;
import se.halsolots.catalogue.intake.template.TemplateReader;

/**
 * Finds out by content in which format a file, folder or ZIP is. Names decide nothing, except which
 * of the tables of a set is which.
 */
public final class IntakeFormats {

  private static final int HEAD = 1 << 16;
  private static final int LINE = 80;
  private static final int LOOKED_AT = 20;
  private static final Pattern RPDE =
      Pattern.compile("\"items\"\\s*:|\"state\"\\s*:\\s*\"(updated|deleted)\"|openactive\\.io");
  private static final Pattern HSDS =
      Pattern.compile(
          "\"(contents?|organization(_id)?|organizations|services?|service_at_locations?|schedules"
              + "|taxonomy(_terms?)?|term_uri|status|organization_identifiers|legal_status"
              + "|service_areas|cost_options|minimum_age)\"\\s*:");

  private final IntakeLimits limits;
  private final Consumer<PageLink> pages;

  public IntakeFormats() {
    this(IntakeLimits.NORMAL, page -> {});
  }

  /**
   * With limits of one's own.
   *
   * @param pages is told where OpenActive feeds go on
   */
  public IntakeFormats(IntakeLimits limits, Consumer<PageLink> pages) {
    this.limits = limits;
    this.pages = pages;
  }

  /** The reader of a known format. */
  public IntakeReader reader(IntakeFormat format) {
    return switch (format) {
      case OPENACTIVE -> new OpenActiveReader(limits, pages);
      case HSDS -> new HsdsReader(limits);
      case ICALENDAR -> new IcalReader(limits);
      case TEMPLATE -> new TemplateReader(limits);
    };
  }

  /** The reader that fits the source. */
  public IntakeReader readerFor(Path source) throws IOException {
    return reader(detect(source));
  }

  /**
   * The format of the source.
   *
   * @throws IOException if it is none of the known ones; the message says what the source looks
   *     like and what is possible
   */
  public IntakeFormat detect(Path source) throws IOException {
    try (SourceSet set = SourceSet.open(source, limits)) {
      if (set.find("services.csv").or(() -> set.find("service.csv")).isPresent()
          && set.files().size() > 1) {
        return IntakeFormat.HSDS;
      } else if (set.find("workbook.xml").isPresent()) {
        return IntakeFormat.TEMPLATE;
      }
      List<SourceFile> first = set.files().stream().limit(LOOKED_AT).toList();
      for (SourceFile file : first) {
        Optional<IntakeFormat> format = textFormat(file);
        if (format.isPresent()) {
          return format.get();
        }
      }
      for (SourceFile file : first) {
        if (TemplateReader.recognises(file, limits)) {
          return IntakeFormat.TEMPLATE;
        }
      }
      throw unknown(source, first);
    }
  }

  private static Optional<IntakeFormat> textFormat(SourceFile file) throws IOException {
    String head = head(file);
    if (head.startsWith("{") || head.startsWith("[")) {
      if (RPDE.matcher(head).find()) {
        return Optional.of(IntakeFormat.OPENACTIVE);
      }
      return HSDS.matcher(head).find() ? Optional.of(IntakeFormat.HSDS) : Optional.empty();
    }
    String upper = head.substring(0, Math.min(head.length(), LINE)).toUpperCase(Locale.ROOT);
    return upper.startsWith("BEGIN:VCALENDAR") || upper.startsWith("BEGIN:VEVENT")
        ? Optional.of(IntakeFormat.ICALENDAR)
        : Optional.empty();
  }

  private static String head(SourceFile file) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    return new String(file.head(HEAD), encoding.charset()).replace("\uFEFF", "").strip();
  }

  private static IOException unknown(Path source, List<SourceFile> files) throws IOException {
    return new IOException(
        "%s %s; what can be taken in is the template (CSV or XLSX with the heading Rubrik), iCalendar, OpenActive RPDE pages, and HSDS (JSON, or tables with services.csv)"
            .formatted(source.getFileName(), files.isEmpty() ? "is empty" : looks(files.get(0))));
  }

  private static String looks(SourceFile file) throws IOException {
    byte[] head = file.head(512);
    String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    if (head.length == 0) {
      return "is empty";
    } else if (head.length > 3 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
      return "is in Excel's old format, save it as XLSX";
    } else if (text.startsWith("pk")) {
      return "holds a ZIP or workbook within a ZIP, give that alone";
    } else if (text.startsWith("%pdf")) {
      return "is a PDF";
    } else if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      return "is a web page";
    } else if (text.startsWith("{") || text.startsWith("[")) {
      return "is JSON of an unknown kind";
    }
    return "is in no known format";
  }
}
