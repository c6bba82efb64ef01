package org.synopse.nlp.opennlp;

import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.synopse.nlp.LanguageIdentifier;
import org.synopse.text.Language;

/** Asks OpenNLP's language detector, whose model is loaded at the first question. */
public final class OpenNlpLanguageIdentifier implements LanguageIdentifier {
  private static final int CHARACTERS_READ = 4000;

  private final Lazy<LanguageDetectorModel> model =
      new Lazy<>(() -> ModelFiles.load("any", "language", LanguageDetectorModel::new));

  @Override
  public Optional<Language> identify(String text) {
    String head = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    String code = new LanguageDetectorME(model.get()).predictLanguage(head).getLang();
    return switch (code) {
      case "deu" -> Optional.of(Language.GERMAN);
      case "eng" -> Optional.of(Language.ENGLISH);
      default -> Optional.empty();
    };
  }
}
