package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Reads the word lists beside this class: UTF-8, one entry a line, {@code #} begins a remark. */
final class WordLists {

  static final String COMPOUNDS = "swedish-compounds.txt";
  static final String STEMS = "swedish-stems.txt";
  static final String SYNONYMS = "swedish-synonyms.txt";
  static final String SOMALI_STOP_WORDS = "somali-stopwords.txt";

  private WordLists() {}

  static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Changes when a list changes from which the index is made. */
  static String fingerprint() {
    CRC32 sum = new CRC32();
    sum.update(bytes(COMPOUNDS));
    sum.update(bytes(STEMS));
    sum.update(bytes(SYNONYMS));
    return Long.toHexString(sum.getValue());
  }

  private static byte[] bytes(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
