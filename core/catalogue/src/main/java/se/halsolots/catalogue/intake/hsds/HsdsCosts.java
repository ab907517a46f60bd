package se.halsolots.catalogue.intake.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Reads what a service costs, from cost_options or from words about fees. */
final class HsdsCosts {

  private static final int MAX_NOTE = 300;
  private static final Pattern FREE =
      Pattern.compile(
          "(?is)(none|free|free of charge|no (fees?|charge|costs?)|gratis|kostnadsfri(tt)?|0)\\s*([.;!].*)?");

  private HsdsCosts() {}

  static Cost of(JsonThing service, ItemFaults faults) {
    String fees = MarkupText.line(service.text("fees_description", "fees"));
    List<JsonThing> options = service.get("cost_options").list();
    boolean free = FREE.matcher(fees).matches();
    List<String> notes = new ArrayList<>();
    if (!options.isEmpty()) {
      free = options.stream().allMatch(option -> option.text("amount").matches("0+([.,]0*)?"));
      options.forEach(option -> notes.add(words(option)));
    }
    if (!fees.isEmpty() && !fees.equalsIgnoreCase("none.") && !fees.equalsIgnoreCase("free")) {
      notes.add(fees);
    }
    notes.removeIf(String::isEmpty);
    String note = free && options.size() > 0 ? fees : String.join("; ", notes);
    return new Cost(free, faults.fit("fees", note, MAX_NOTE));
  }

  private static String words(JsonThing option) {
    return MarkupText.line(
        String.join(
                " ",
                option.text("option"),
                option.text("amount"),
                option.text("currency"),
                option.text("amount_description"))
            .strip()
            .replaceAll(" +", " "));
  }
}
