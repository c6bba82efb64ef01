package org.synopse.study.trend;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** The words by which an article takes back what was said before: {@code korrigierte}. */
public final class Corrections {
  private final Map<Language, Set<String>> lemmas = new EnumMap<>(Language.class);

  private Corrections() {
    for (List<String> entry : ResourceLines.fields(Corrections.class, "corrections.txt")) {
      Language language = Language.of(entry.get(0)).orElseThrow();
      Set<String> words = lemmas.computeIfAbsent(language, l -> new HashSet<>());
      for (String field : entry.subList(1, entry.size())) {
        ResourceLines.items(field).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** Reads the words that come with the engine. */
  public static Corrections load() {
    return new Corrections();
  }

  /** Returns the first such word within the span as it is written, or {@code null}. */
  public @Nullable String in(AnnotatedArticle article, Span span) {
    Set<String> words = lemmas.getOrDefault(article.language(), Set.of());
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(span)) {
        for (Token token : sentence.tokens()) {
          if (span.contains(token.span()) && words.contains(token.lemma())) {
            return token.form();
          }
        }
      }
    }
    return null;
  }
}
