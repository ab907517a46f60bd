package se.halsolots.installer.check;

import java.text.MessageFormat;
import java.util.Locale;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.Bundle;

/**
 * Something to know about a jar.
 *
 * @param severity whether it may be installed all the same
 * @param code which of the things that can be wrong; names the sentence
 * @param where the file, class or name it is about
 * @param detail what was found there; may be empty
 */
public record Finding(Severity severity, String code, String where, String detail) {

  private static final Bundle TEXTS =
      Bundle.read(Finding.class.getPackageName(), Finding.class.getClassLoader());

  /** How bad it is. */
  public enum Severity {
    /** The jar must not be installed. */
    ERROR,
    /** It can be, but somebody should know. */
    WARNING
  }

  static Finding error(String code, String where, String detail) {
    return new Finding(Severity.ERROR, code, where, detail);
  }

  static Finding warning(String code, String where, String detail) {
    return new Finding(Severity.WARNING, code, where, detail);
  }

  /** What is wrong, as a sentence. */
  public String what(Language language) {
    return said(language, "finding." + code);
  }

  /** What to do about it, as a sentence. */
  public String remedy(Language language) {
    return said(language, "finding." + code + ".remedy");
  }

  private String said(Language language, String key) {
    String pattern = TEXTS.find(language, key).orElse(key);
    return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {detail});
  }
}
