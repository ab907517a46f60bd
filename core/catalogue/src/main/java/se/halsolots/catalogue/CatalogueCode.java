package se.halsolots.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value from one of the catalogue's fixed lists: a stable code for addresses, database and
 * exchange, and the Swedish word that people write in the import template.
 */
public interface CatalogueCode {

  /** Lower-case ASCII letters and hyphens; never changes once released. */
  String code();

  /** The word of the Swedish import template, lower case. */
  String swedish();

  /** The value with that code or that Swedish word, whatever the case. */
  static <E extends Enum<E> & CatalogueCode> Optional<E> find(Class<E> list, String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(list.getEnumConstants())
        .filter(value -> value.code().equals(wanted) || value.swedish().equals(wanted))
        .findFirst();
  }

  /** The Swedish words of a list, for messages that tell what is valid. */
  static <E extends Enum<E> & CatalogueCode> String validWords(Class<E> list) {
    return Arrays.stream(list.getEnumConstants())
        .map(CatalogueCode::swedish)
        .collect(Collectors.joining(", "));
  }
}
