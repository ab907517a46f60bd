package se.halsolots.catalogue.intake.template;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.LanguageNames;
import se.halsolots.catalogue.intake.mapping.NearMiss;

/** Reads cells that hold words of a fixed list, and tells what was probably meant by others. */
final class TemplateWords {

  private static final Set<String> YES = Set.of("ja", "j", "x", "1", "yes", "true", "sant");
  private static final Set<String> NO = Set.of("nej", "n", "0", "no", "false", "falskt", "-");

  private final TemplateRow row;
  private final ItemFaults faults;

  TemplateWords(TemplateRow row, ItemFaults faults) {
    this.row = row;
    this.faults = faults;
  }

  <E extends Enum<E> & CatalogueCode> Optional<E> one(Class<E> list, TemplateHeading heading) {
    return row.has(heading) ? word(list, heading, row.get(heading)) : Optional.empty();
  }

  <E extends Enum<E> & CatalogueCode> Set<E> many(Class<E> list, TemplateHeading heading) {
    return each(heading, part -> word(list, heading, part));
  }

  Set<String> languages(TemplateHeading heading) {
    return each(
        heading,
        part -> {
          Optional<String> code = LanguageNames.code(part);
          if (code.isEmpty()) {
            faults.field(
                heading.word(),
                part,
                "är inget språk vi känner till"
                    + meant(part, List.copyOf(LanguageNames.known()))
                    + "; skriv språkets svenska namn, till exempel arabiska");
          }
          return code;
        });
  }

  boolean yes(TemplateHeading heading) {
    String word = row.get(heading).toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
      faults.field(heading.word(), row.get(heading), "skriv ja eller lämna tomt");
    }
    return YES.contains(word);
  }

  private <T> Set<T> each(TemplateHeading heading, Function<String, Optional<T>> reading) {
    Set<T> values = new LinkedHashSet<>();
    row.list(heading).forEach(part -> reading.apply(part).ifPresent(values::add));
    return values;
  }

  private <E extends Enum<E> & CatalogueCode> Optional<E> word(
      Class<E> list, TemplateHeading heading, String text) {
    Optional<E> exact = CatalogueCode.find(list, text);
    if (exact.isPresent()) {
      return exact;
    }
    String plain = TemplateHeading.plain(text);
    Optional<E> near =
        Arrays.stream(list.getEnumConstants())
            .filter(value -> TemplateHeading.plain(value.swedish()).equals(plain))
            .findFirst();
    if (near.isEmpty()) {
      near = ofOnePart(list, plain);
    }
    if (near.isEmpty()) {
      List<String> words =
          Arrays.stream(list.getEnumConstants()).map(CatalogueCode::swedish).toList();
      faults.field(
          heading.word(),
          text,
          "finns inte i listan"
              + meant(text, words)
              + "; giltiga ord: "
              + String.join(", ", words));
    }
    return near;
  }

  /** The only value of which the text is one part: yoga is “yoga och avspänning”. */
  private static <E extends Enum<E> & CatalogueCode> Optional<E> ofOnePart(
      Class<E> list, String plain) {
    List<E> found =
        Arrays.stream(list.getEnumConstants())
            .filter(
                value ->
                    Arrays.stream(value.swedish().split(" och ", -1))
                        .map(TemplateHeading::plain)
                        .anyMatch(plain::equals))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String meant(String text, List<String> words) {
    return NearMiss.of(text, words).map(word -> ". Menade du ”" + word + "”?").orElse("");
  }
}
