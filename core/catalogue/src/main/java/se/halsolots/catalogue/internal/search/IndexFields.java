package se.halsolots.catalogue.internal.search;

import java.util.ArrayList;
import java.util.List;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** The names of the index's fields. */
final class IndexFields {

  /** The nodes where it is visible, alone and with its kind. */
  static final String SHELF = "shelf";

  /** The first and the last 64 bits of the entry's id. */
  static final String ID_HIGH = "id_high";

  static final String ID_LOW = "id_low";

  /** Stands before and between the words of a whole title kept as one term. */
  static final String WHOLE_TITLE = "=";

  /** Stands between a folded word and the word as written in {@link #spelling}. */
  static final char AS_WRITTEN = '\u0001';

  private IndexFields() {}

  static List<String> all() {
    List<String> names = new ArrayList<>(List.of(SHELF, ID_HIGH, ID_LOW));
    for (Language language : Language.values()) {
      names.addAll(List.of(words(language), stems(language), starts(language), spelling(language)));
    }
    return names;
  }

  /** Everything that a node shows. */
  static String shelf(TenantId node) {
    return node.value();
  }

  /** What a node shows of one kind. */
  static String shelf(TenantId node, CatalogueKind kind) {
    return node.value() + "/" + kind.name();
  }

  /** Words as written. */
  static String words(Language language) {
    return "words_" + language.code();
  }

  /** Stems, also those of the parts of compounds. */
  static String stems(Language language) {
    return "stems_" + language.code();
  }

  /** Beginnings of folded words. */
  static String starts(Language language) {
    return "starts_" + language.code();
  }

  /** Folded words, each with the word as written behind it. */
  static String spelling(Language language) {
    return "spelling_" + language.code();
  }
}
