package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.halsolots.spi.CatalogueLookup.Activity;
import se.halsolots.spi.CatalogueLookup.Question;
import se.halsolots.spi.PluginContext;

/**
 * Invented content for a demonstration. Each node gets another part of what {@code demo.txt} holds,
 * which has a line for each thing and fields between bars.
 */
@ApplicationScoped
public class DemoContent {

  private static final int ARENAS = 5;
  private static final int TRY_OUTS = 5;
  private static final int IN_A_LIST = 6;

  @Inject Arenas arenas;
  @Inject Visits visits;
  @Inject TryOuts tryOuts;
  @Inject HelpList help;
  @Inject Groups groups;

  /** Fills the tenant at hand. */
  @Transactional
  public void fill(PluginContext context) {
    Lines lines = Lines.read(context);
    List<Arena> places =
        lines.some("arena", ARENAS).stream().map(one -> arena(context, one)).toList();
    places.forEach(one -> arenas.save(context, Optional.empty(), one));
    lines
        .all("visit")
        .forEach(one -> visits.save(context, Optional.empty(), visit(context, one, places)));
    LocalDate monday = LocalDate.now(context.clock()).with(DayOfWeek.MONDAY).plusWeeks(2);
    Week past = week(context, lines.all("week").get(0), monday.minusWeeks(12));
    Week coming = week(context, lines.all("week").get(1), monday);
    List<List<String>> tries = lines.some("try", TRY_OUTS);
    for (int i = 0; i < tries.size(); i++) {
      TryOut before = tryOut(tries.get(i), past, i);
      tryOuts.save(context, Optional.empty(), counted(before, 7 + 3 * i, 1 + i));
      signUp(context, tryOut(tries.get(i), coming, i), i, lines.all("nickname"));
    }
    help(context, lines);
    group(context, lines, places.get(0));
    context.contentChanged();
  }

  private static Arena arena(PluginContext context, List<String> fields) {
    String mail =
        fields
            .get(4)
            .toLowerCase(Locale.ROOT)
            .replace(' ', '.')
            .replaceAll("[åä]", "a")
            .replace('ö', 'o');
    return new Arena(
        id(),
        fields.get(2),
        ArenaKind.valueOf(fields.get(1)),
        fields.get(3),
        fields.get(4),
        fields.get(5),
        mail + "@exempel.se",
        fields.get(6),
        context.clock().instant());
  }

  /** Days from now may be a month ahead without a day: {@code m2}. */
  private static Visit visit(PluginContext context, List<String> fields, List<Arena> places) {
    LocalDate today = LocalDate.now(context.clock());
    String days = fields.get(2);
    boolean known = !days.startsWith("m");
    LocalDate day =
        known
            ? weekday(today.plusDays(Integer.parseInt(days)))
            : today.plusMonths(Integer.parseInt(days.substring(1))).withDayOfMonth(1);
    boolean done = day.isBefore(today) && !fields.get(5).isEmpty();
    return new Visit(
        id(),
        places.get(Integer.parseInt(fields.get(1))).id(),
        day,
        known,
        fields.get(3),
        fields.get(4),
        done ? VisitStanding.DONE : VisitStanding.PLANNED,
        0,
        done ? Integer.parseInt(fields.get(5)) : 0,
        done ? Integer.parseInt(fields.get(6)) : 0,
        done ? 2 : 0,
        done ? fields.get(7) : "",
        done ? fields.get(8) : "");
  }

  private static LocalDate weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }

  private Week week(PluginContext context, List<String> fields, LocalDate monday) {
    Week week = new Week(id(), fields.get(1), monday, monday.plusDays(6), fields.get(2), true);
    tryOuts.save(context, Optional.empty(), week);
    return week;
  }

  private static TryOut tryOut(List<String> fields, Week week, int index) {
    return new TryOut(
        id(),
        week.id(),
        fields.get(1),
        fields.get(2),
        week.first().plus(index, ChronoUnit.DAYS),
        fields.get(3),
        fields.get(4),
        fields.get(5),
        index == 1 ? 4 : 12,
        false,
        0,
        0);
  }

  private static TryOut counted(TryOut one, int walkedIn, int continued) {
    return new TryOut(
        one.id(),
        one.weekId(),
        one.title(),
        one.organiser(),
        one.day(),
        one.time(),
        one.place(),
        one.about(),
        one.places(),
        false,
        walkedIn,
        continued);
  }

  /** Six have signed up for each, so that one with few places has a queue. */
  private void signUp(
      PluginContext context, TryOut tryOut, int index, List<List<String>> nicknames) {
    tryOuts.save(context, Optional.empty(), tryOut);
    IntStream.range(0, 6)
        .mapToObj(i -> nicknames.get((index * 3 + i) % nicknames.size()).get(1))
        .forEach(name -> tryOuts.signUp(context, tryOut.id(), name, "demo-" + tryOut.id() + name));
  }

  private void help(PluginContext context, Lines lines) {
    for (List<String> one : lines.all("help")) {
      help.save(
          context,
          Optional.empty(),
          new Help(id(), 0, one.get(1), one.get(2), one.get(3), one.get(4), one.get(5)));
    }
  }

  private void group(PluginContext context, Lines lines, Arena arena) {
    List<UUID> activities =
        context
            .catalogue()
            .find(new Question("", Map.of("for", Set.of("young-adults")), IN_A_LIST))
            .stream()
            .map(Activity::id)
            .toList();
    if (!activities.isEmpty()) {
      String name = lines.some("group", 1).get(0).get(1);
      groups.save(
          context,
          Optional.empty(),
          new Group(id(), name, arena.id(), LocalDate.now(context.clock())),
          activities);
    }
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  /**
   * The lines, with the tenant's name put in.
   *
   * @param from where this tenant begins to take its part
   */
  private record Lines(List<List<String>> fields, int from) {

    static Lines read(PluginContext context) {
      try (var in = DemoContent.class.getResourceAsStream("/se/halsolots/youthoutreach/demo.txt")) {
        if (in == null) {
          throw new IllegalStateException("demo.txt is not in the jar");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        List<List<String>> fields = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            fields.add(
                List.of(MessageFormat.format(line.strip(), context.tenantName()).split("\\|", -1)));
          }
        }
        return new Lines(fields, Math.floorMod(context.tenant().hashCode(), 97));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<List<String>> all(String kind) {
      return fields.stream().filter(one -> one.get(0).equals(kind)).toList();
    }

    /** So many of a kind, from where this tenant begins, and over again from the first. */
    List<List<String>> some(String kind, int number) {
      List<List<String>> all = all(kind);
      return IntStream.range(0, number).mapToObj(i -> all.get((from + i) % all.size())).toList();
    }
  }
}
