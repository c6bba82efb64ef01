package org.synopse.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * Tells German from English by their most frequent words, and asks another identifier where these
 * do not settle it.
 *
 * <p>A page of either language settles it in microseconds; the statistical model that knows a
 * hundred languages takes most of a second to load and is asked only in doubt.
 */
public final class FunctionWordIdentifier implements LanguageIdentifier {
  private static final int CHARACTERS_READ = 4000;
  private static final int WORDS_NEEDED = 8;

  /** A text is in a language if at least one word in this many is one of its function words. */
  private static final int RAREST = 6;

  /** And the other language's words are at most one in this many of those. */
  private static final int MARGIN = 4;

  private static final Pattern NO_WORD = Pattern.compile("\\P{L}+");

  private final LanguageIdentifier inDoubt;
  private final Set<String> german;
  private final Set<String> english;

  public FunctionWordIdentifier(LanguageIdentifier inDoubt) {
    this.inDoubt = inDoubt;
    List<List<String>> entries =
        ResourceLines.fields(FunctionWordIdentifier.class, "function-words.txt");
    this.german = words(entries, Language.GERMAN);
    this.english = words(entries, Language.ENGLISH);
  }

  private static Set<String> words(List<List<String>> entries, Language language) {
    Set<String> words = new HashSet<>();
    for (List<String> entry : entries) {
      if (entry.get(0).equals(language.code())) {
        words.addAll(ResourceLines.items(entry.get(1)));
      }
    }
    return words;
  }

  @Override
  public Optional<Language> identify(String text) {
    int words = 0;
    int germanWords = 0;
    int englishWords = 0;
    String head = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    for (String word : NO_WORD.split(head.toLowerCase(Locale.ROOT), -1)) {
      words++;
      germanWords += german.contains(word) ? 1 : 0;
      englishWords += english.contains(word) ? 1 : 0;
    }
    if (isClear(germanWords, englishWords, words)) {
      return Optional.of(Language.GERMAN);
    }
    if (isClear(englishWords, germanWords, words)) {
      return Optional.of(Language.ENGLISH);
    }
    return inDoubt.identify(text);
  }

  private static boolean isClear(int own, int other, int words) {
    return words >= WORDS_NEEDED && own * RAREST >= words && own >= MARGIN * other;
  }
}
