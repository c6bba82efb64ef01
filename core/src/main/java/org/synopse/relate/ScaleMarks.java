package org.synopse.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Scale;
import org.synopse.lexicon.Scale.End;
import org.synopse.lexicon.Scales;
import org.synopse.statement.Statement;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * What a statement says of how something ended.
 *
 * @param marks where it stands, by the name of the scale in the order of the file, on those of
 *     which its words do not stand at both ends; where words name one thing together, as {@code kam
 *     ums Leben} does, none counts alone
 */
record ScaleMarks(SequencedMap<String, ScaleMark> marks) {
  private static final Scales SCALES = Scales.shipped();

  /** Returns what the words of a statement say of it. */
  static ScaleMarks of(Statement statement, ConceptLexicon lexicon) {
    List<ConceptLexicon.PhraseMatch> phrases =
        lexicon.phrases(statement.language(), statement.tokens());
    SortedMap<Integer, List<ScaleMark>> found = new TreeMap<>();
    Set<Integer> aside = new HashSet<>();
    for (Token token : statement.tokens()) {
      boolean carries =
          Carrying.carries(statement, token, phrases) && !Carrying.isCeased(statement, token);
      if (carries || Carrying.isAskedFor(statement, token)) {
        for (ScaleMark mark : marks(statement, token, phrases, lexicon)) {
          if (carries) {
            found.computeIfAbsent(mark.scale().place(), s -> new ArrayList<>()).add(mark);
          } else {
            aside.add(mark.scale().place());
          }
        }
      }
    }
    SequencedMap<String, ScaleMark> marks = new LinkedHashMap<>();
    found.keySet().removeAll(aside);
    for (List<ScaleMark> ofScale : found.values()) {
      List<ScaleMark> turned =
          ofScale.stream()
              .map(mark -> isTurned(mark, statement, phrases) ? mark.turned() : mark)
              .toList();
      if (turned.stream().map(ScaleMark::end).distinct().count() == 1) {
        ScaleMark shown = Collections.min(turned, Comparator.comparingInt(ScaleMark::rank));
        marks.put(shown.scale().name(), shown);
      }
    }
    return new ScaleMarks(marks);
  }

  private static List<ScaleMark> marks(
      Statement statement,
      Token token,
      List<ConceptLexicon.PhraseMatch> phrases,
      ConceptLexicon lexicon) {
    Set<String> together =
        phrases.stream()
            .filter(phrase -> phrase.tokens().contains(token))
            .map(ConceptLexicon.PhraseMatch::concept)
            .collect(Collectors.toSet());
    Set<String> concepts =
        together.isEmpty() ? lexicon.conceptsOf(statement.language(), token) : together;
    List<ScaleMark> marks = new ArrayList<>();
    for (Scale scale : SCALES.of(JudgeWords.lower(token), token.lemma(), concepts)) {
      End end = scale.end(JudgeWords.lower(token), token.lemma(), concepts);
      if (end != null) {
        marks.add(new ScaleMark(scale, end, token, words(scale, end, token, phrases)));
      }
    }
    return marks;
  }

  private static List<Token> words(
      Scale scale, End end, Token token, List<ConceptLexicon.PhraseMatch> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.tokens().contains(token) && scale.has(end, phrase.concept()))
        .map(ConceptLexicon.PhraseMatch::tokens)
        .findFirst()
        .orElse(List.of(token));
  }

  /** Whether it says nothing of any scale. */
  boolean isSilent() {
    return marks.isEmpty();
  }

  /** Negated, and not by a word of the phrase itself, as in {@code keine Mehrheit finden}. */
  private static boolean isTurned(
      ScaleMark mark, Statement statement, List<ConceptLexicon.PhraseMatch> phrases) {
    Span word = statement.modality().negation();
    boolean ofPhrase =
        phrases.stream()
            .filter(phrase -> mark.scale().has(mark.end(), phrase.concept()))
            .flatMap(phrase -> phrase.tokens().stream())
            .anyMatch(token -> token.span().equals(word));
    return statement.modality().negatedByWord() && !ofPhrase;
  }
}
