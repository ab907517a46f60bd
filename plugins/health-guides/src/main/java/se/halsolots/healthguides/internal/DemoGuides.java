package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/**
 * Invented guides, courses and assignments for a demonstration, as the file {@code demo_sv.txt}
 * tells them. Nobody gets a mail about them.
 */
@ApplicationScoped
@Transactional
public class DemoGuides {

  private final GuideStore store;
  private final Guides guides;
  private final Training training;

  @Inject
  public DemoGuides(GuideStore store, Guides guides, Training training) {
    this.store = store;
    this.guides = guides;
    this.training = training;
  }

  /** For the container's proxy. */
  protected DemoGuides() {
    this(new GuideStore(), new Guides(), new Training());
  }

  /** Fills the tenant with what the file tells of it. */
  public void load(PluginContext context) {
    Map<String, String> ids = new HashMap<>();
    Map<String, Assignment> assignments = new HashMap<>();
    for (List<String> line : lines(context.tenant().value())) {
      switch (line.get(0)) {
        case "guide" -> ids.put(line.get(2), guide(context, line));
        case "course" -> course(context, line, ids);
        case "order" -> assignments.put(line.get(2), order(context, line, ids));
        case "report" -> report(context, line, find(assignments, line.get(2)));
        default -> throw new IllegalStateException("demo_sv.txt has a line " + line.get(0));
      }
    }
  }

  private static List<List<String>> lines(String tenant) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DemoGuides.class.getResourceAsStream("demo_sv.txt")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .filter(line -> line.get(1).equals(tenant))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** guide | tenant | name | mail | phone | languages | areas | networks | times | standing */
  private String guide(PluginContext context, List<String> line) {
    GuideStanding standing = GuideStanding.valueOf(line.get(9));
    Optional<LocalDate> papers =
        standing == GuideStanding.INTERESTED
            ? Optional.empty()
            : Optional.of(today(context).minusDays(200));
    return guides.add(
        context,
        UUID.randomUUID().toString(),
        new GuideDetails(
            line.get(2),
            line.get(3),
            line.get(4),
            parts(line.get(5)),
            parts(line.get(6)),
            line.get(7),
            parts(line.get(8)).stream().map(Availability::valueOf).collect(Collectors.toSet()),
            standing,
            papers,
            papers,
            papers));
  }

  /** course | tenant | step | title | themes | place | days until the first meeting | guides */
  private void course(PluginContext context, List<String> line, Map<String, String> ids) {
    List<Theme> themes = Arrays.stream(line.get(4).split(",")).map(Theme::valueOf).toList();
    String id =
        training.add(
            context,
            UUID.randomUUID().toString(),
            Integer.parseInt(line.get(2)),
            line.get(3),
            Set.copyOf(themes));
    LocalDate day = today(context).plusDays(Integer.parseInt(line.get(6)));
    for (Theme theme : themes) {
      training.meet(
          context,
          UUID.randomUUID().toString(),
          id,
          new Training.Meeting(day, LocalTime.of(17, 30), line.get(5), theme));
      day = day.plusWeeks(1);
    }
    training.complete(
        context,
        id,
        parts(line.get(7)).stream().map(name -> find(ids, name)).collect(Collectors.toSet()));
  }

  /**
   * order | tenant | mark | orderer | organisation | theme | language | area | place | days from
   * now | time | quarters | reach | payer | words | guides asked | guide who said yes
   */
  private Assignment order(PluginContext context, List<String> line, Map<String, String> ids) {
    Instant now = context.clock().instant();
    Assignment row =
        new Assignment(
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            now,
            new Order(
                line.get(3),
                line.get(4),
                "bestallare@example.org",
                "033-00 00 00",
                Theme.valueOf(line.get(5)),
                line.get(6),
                line.get(7),
                line.get(8),
                today(context).plusDays(Integer.parseInt(line.get(9))),
                LocalTime.parse(line.get(10)),
                Integer.parseInt(line.get(11)),
                Integer.parseInt(line.get(12)),
                line.get(13),
                line.get(14)));
    store.add(context, row);
    for (String name : parts(line.get(15))) {
      Offer offer = new Offer(UUID.randomUUID().toString(), row.id, find(ids, name), now);
      row.standing = AssignmentStanding.OFFERED;
      if (!line.get(16).isEmpty()) {
        offer.answer = name.equals(line.get(16)) ? OfferAnswer.YES : OfferAnswer.MISSED;
      }
      store.add(context, offer);
    }
    if (!line.get(16).isEmpty()) {
      row.standing = AssignmentStanding.BOOKED;
      row.guideId = find(ids, line.get(16));
      row.bookedAt = now;
    }
    return row;
  }

  /**
   * report | tenant | mark of the order | children | young | adults | older | questions | needs …
   */
  private void report(PluginContext context, List<String> line, Assignment row) {
    row.standing = AssignmentStanding.REPORTED;
    ReportDetails told = new ReportDetails(row.quarters, List.of(), line.get(7), List.of());
    store.add(
        context,
        new Report(
            row,
            Objects.requireNonNull(row.guideId),
            told,
            context.setting(Settings.HOURLY_FEE),
            context.clock().instant()));
    int column = 3;
    for (AgeBand age : AgeBand.values()) {
      int people = Integer.parseInt(line.get(column));
      column++;
      if (people > 0) {
        store.add(context, new ReachedPeople(row.id, row.language, age, people));
      }
    }
    for (String need : line.subList(8, line.size())) {
      String[] parts = need.split(":", 2);
      store.add(
          context,
          new Need(
              UUID.randomUUID().toString(),
              row,
              new NeedSaid(Theme.valueOf(parts[0]), parts[1].strip())));
    }
  }

  private static LocalDate today(PluginContext context) {
    return LocalDate.now(context.clock());
  }

  private static Set<String> parts(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static <T> T find(Map<String, T> known, String name) {
    return Objects.requireNonNull(known.get(name), () -> "demo_sv.txt does not know " + name);
  }
}
