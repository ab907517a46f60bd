package se.halsolots.healthguides.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.halsolots.healthguides.internal.AgeBand;
import se.halsolots.healthguides.internal.NeedSaid;
import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.Reached;
import se.halsolots.healthguides.internal.ReportDetails;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Theme;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** The form in which a guide, or somebody on the phone with the guide, reports. */
final class ReportForm {

  private static final int LANGUAGES = 3;
  private static final int NEEDS = 3;
  private static final int MOST_PEOPLE = 500;

  private ReportForm() {}

  /**
   * What the form shows.
   *
   * @param first people of the language that the assignment was in
   * @param more people of other languages
   */
  public record Model(
      Map<String, String> values,
      LanguageRow first,
      List<LanguageRow> more,
      List<NeedRow> needs,
      FormErrors errors) {

    public Model {
      values = Map.copyOf(values);
      more = List.copyOf(more);
      needs = List.copyOf(needs);
    }
  }

  /** People of one language, by age. */
  public record LanguageRow(String name, List<Choice> languages, List<Cell> cells) {}

  /** How many of an age. */
  public record Cell(String name, String label, String value) {}

  /** A need that was seen. */
  public record NeedRow(String themeName, List<Choice> themes, String name, String value) {}

  /** An empty form, with what was ordered in it. */
  static Model empty(PluginContext context, Order order) {
    Map<String, String> values = new HashMap<>();
    values.put("timmar", new Words(context).hours(order.quarters()));
    values.put("sprak-0", order.language());
    values.put("behovstema-0", order.theme().name());
    return model(context, values, FormErrors.none());
  }

  static Model model(PluginContext context, Map<String, String> values, FormErrors errors) {
    List<LanguageRow> rows =
        IntStream.range(0, LANGUAGES).mapToObj(row -> row(context, values, row)).toList();
    List<NeedRow> needs =
        IntStream.range(0, NEEDS).mapToObj(row -> need(context, values, row)).toList();
    return new Model(values, rows.get(0), rows.subList(1, LANGUAGES), needs, errors);
  }

  private static LanguageRow row(PluginContext context, Map<String, String> values, int row) {
    String name = "sprak-" + row;
    List<Cell> cells = new ArrayList<>();
    for (AgeBand age : AgeBand.values()) {
      String cell = cell(row, age);
      cells.add(new Cell(cell, context.text("age." + age), values.getOrDefault(cell, "")));
    }
    return new LanguageRow(
        name,
        new Choices(context).languages(true, List.of(values.getOrDefault(name, ""))),
        List.copyOf(cells));
  }

  private static NeedRow need(PluginContext context, Map<String, String> values, int row) {
    String theme = "behovstema-" + row;
    String name = "behov-" + row;
    return new NeedRow(
        theme,
        new Choices(context).themes(List.of(values.getOrDefault(theme, ""))),
        name,
        values.getOrDefault(name, ""));
  }

  private static String cell(int row, AgeBand age) {
    return "personer-" + row + "-" + age;
  }

  /** Reads it; what is wrong is in the form's errors afterwards. */
  static ReportDetails read(Form form) {
    int quarters = form.quarters("timmar");
    List<Reached> reached = new ArrayList<>();
    for (int row = 0; row < LANGUAGES; row++) {
      for (Reached one : readRow(form, row)) {
        if (reached.stream()
            .noneMatch(
                other -> other.language().equals(one.language()) && other.age() == one.age())) {
          reached.add(one);
        } else {
          form.wrong("sprak-" + row, "error.language.twice");
        }
      }
    }
    String questions = form.maybe("fragor", 2_000);
    List<NeedSaid> needs = new ArrayList<>();
    for (int row = 0; row < NEEDS; row++) {
      String words = form.maybe("behov-" + row, 1_000);
      String theme = form.maybe("behovstema-" + row, 12);
      if (!words.isEmpty()) {
        needs.add(
            new NeedSaid(Theme.valueOf(form.oneOf("behovstema-" + row, Choices.THEMES)), words));
      } else if (!theme.isEmpty() && !Choices.THEMES.contains(theme)) {
        form.wrong("behovstema-" + row, "error.theme");
      }
    }
    return new ReportDetails(quarters, reached, questions, needs);
  }

  /** An empty row is fine; nobody reached is fine too. */
  private static List<Reached> readRow(Form form, int row) {
    Map<AgeBand, Integer> people = new HashMap<>();
    for (AgeBand age : AgeBand.values()) {
      int number = form.number(cell(row, age), 0, MOST_PEOPLE);
      if (number > 0) {
        people.put(age, number);
      }
    }
    if (people.isEmpty()) {
      form.maybe("sprak-" + row, 8);
      return List.of();
    }
    String language = form.oneOf("sprak-" + row, Settings.LANGUAGES);
    return people.entrySet().stream()
        .map(entry -> new Reached(language, entry.getKey(), entry.getValue()))
        .toList();
  }
}
