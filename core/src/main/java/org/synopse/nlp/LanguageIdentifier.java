package org.synopse.nlp;

import java.util.Optional;
import org.synopse.text.Language;

/** Tells the language of a text. Implementations are thread-safe. */
@FunctionalInterface
public interface LanguageIdentifier {
  /** Returns the language of the text, or empty where it is none that we read. */
  Optional<Language> identify(String text);
}
