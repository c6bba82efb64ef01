package org.synopse.relate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Vocabulary;
import org.synopse.statement.Statement;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Words for what only one person, body or thing can be or do at one event: to win, the head of
 * something, the only goal.
 */
final class RolesOfOne {
  private static final String ENDING = "-";

  private static final Vocabulary WORDS;
  private static final List<String> ENDINGS;

  static {
    List<String> lines = ResourceLines.of(RolesOfOne.class, "one-only.txt");
    ENDINGS =
        lines.stream()
            .filter(line -> line.startsWith(ENDING))
            .map(line -> line.substring(ENDING.length()))
            .toList();
    WORDS =
        Vocabulary.of(
            lines.stream()
                .filter(line -> !line.startsWith(ENDING))
                .collect(Collectors.joining(",")));
  }

  private final Fact<WordConcepts> concepts;
  private final Fact<Set<Token>> words;

  RolesOfOne(ConceptLexicon lexicon) {
    this.concepts = WordConcepts.in(lexicon);
    this.words = new Fact<>(statement -> words(statement, concepts.of(statement)));
  }

  /**
   * Whether a statement has such a word, those left out that stand beside a name and say what its
   * bearer is: {@code Trainer Meier lobte die Mannschaft} may be said of another coach.
   */
  boolean isBeside(StatementFacts facts, Collection<Token> leftOut) {
    return facts.get(words).stream().anyMatch(token -> !leftOut.contains(token));
  }

  private static Set<Token> words(Statement statement, WordConcepts concepts) {
    Stream<Token> words =
        statement.tokens().stream()
            .filter(token -> WORDS.has(token, concepts.of(token)) || hasAnEnding(token));
    return words.collect(Collectors.toSet());
  }

  private static boolean hasAnEnding(Token token) {
    return token.pos().isNominal() && ENDINGS.stream().anyMatch(token.lemma()::endsWith);
  }
}
