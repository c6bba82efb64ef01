package org.synopse.text;

import java.util.Locale;
import java.util.Optional;

/** A language that Synopse reads. */
public enum Language {
  GERMAN("de", Locale.GERMAN),
  ENGLISH("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** Returns the two-letter code of ISO 639-1, in lower case. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /**
   * Returns the language of a code such as {@code de}, {@code de-AT} or {@code EN}, if we read it.
   */
  public static Optional<Language> of(String code) {
    String primary = Locale.forLanguageTag(code.replace('_', '-')).getLanguage();
    for (Language language : values()) {
      if (language.code.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
