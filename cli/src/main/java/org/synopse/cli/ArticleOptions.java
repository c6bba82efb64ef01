package org.synopse.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import picocli.CommandLine.Option;

/** What a user says of the articles, in their order. */
final class ArticleOptions implements QuickOptions {
  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the article. Repeatable, in the order of the articles.")
  private List<String> outlets = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the article appeared, as 2024-06-18. Repeatable, in the order of the articles.")
  private List<LocalDate> published = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description =
          "The article's language, de or en; detected where not given. Repeatable, in the order of"
              + " the articles.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--allow-private",
      description =
          "Also fetch addresses of this machine and of local networks; refused otherwise.")
  private boolean privateAllowed;

  @Override
  public boolean takes(String name, String value) {
    switch (name) {
      case "--outlet" -> outlets.add(value);
      case "--language" -> languages.add(value);
      case "--published" -> {
        return addDate(value);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean addDate(String value) {
    try {
      return published.add(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  boolean isPrivateAllowed() {
    return privateAllowed;
  }

  @Nullable String outlet(int place) {
    return place < outlets.size() ? outlets.get(place) : null;
  }

  @Nullable LocalDate published(int place) {
    return place < published.size() ? published.get(place) : null;
  }

  @Nullable Language language(int place) throws UserException {
    if (place >= languages.size()) {
      return null;
    }
    return languageOf(languages.get(place));
  }

  /** Returns the language of a code that was given with {@code --language}. */
  static Language languageOf(String code) throws UserException {
    return Language.of(code)
        .orElseThrow(() -> new UserException("--language " + code + ": only de and en are read"));
  }

  /** Whether anything was said that a folder's own list would contradict. */
  boolean isGiven() {
    return !(outlets.isEmpty() && published.isEmpty() && languages.isEmpty());
  }

  int mostGiven() {
    return Math.max(outlets.size(), Math.max(published.size(), languages.size()));
  }
}
