package org.synopse.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Vocabulary;
import org.synopse.statement.Statement;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Sees one event put down to causes of two kinds: {@code Brandursache war ein technischer Defekt},
 * {@code Brandursache war Brandstiftung}.
 *
 * <p>Both sides have to say that it is the cause. Causes of one kind, such as a short circuit and a
 * faulty heater, do not exclude each other, and where one side names two kinds, neither does.
 */
final class CauseJudge implements RelationJudge {
  static final String NAME = "another-cause";

  private static final String CUE = "cue";

  private static final Vocabulary CUES;
  private static final List<Vocabulary> KINDS;

  static {
    List<List<String>> entries = ResourceLines.fields(CauseJudge.class, "causes.txt");
    CUES =
        entries.stream()
            .filter(entry -> entry.get(0).equals(CUE))
            .map(entry -> Vocabulary.of(entry.get(1)))
            .findFirst()
            .orElseThrow();
    KINDS =
        entries.stream()
            .filter(entry -> !entry.get(0).equals(CUE))
            .map(entry -> Vocabulary.of(entry.get(1)))
            .toList();
  }

  private final ConceptLexicon lexicon;

  /** What a statement puts its event down to. */
  private final Fact<Optional<Cause>> cause = new Fact<>(this::cause);

  CauseJudge(ConceptLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Optional<Cause> left = comparand.ofLeft(cause);
    Optional<Cause> right = comparand.ofRight(cause);
    boolean other =
        left.isPresent() && right.isPresent() && left.get().kind() != right.get().kind();
    return other
        ? new Opposition(
                EvidenceKind.ENTITY,
                left.get().token(),
                right.get().token(),
                "which are causes of two kinds",
                NAME)
            .verdict(comparand)
        : Optional.empty();
  }

  /**
   * What a statement puts its event down to.
   *
   * @param kind counts the kinds of the file
   * @param token the word that names it
   */
  private record Cause(int kind, Token token) {}

  /** Returns the cause that a statement names, if it names one kind and does not negate it. */
  private Optional<Cause> cause(Statement statement) {
    boolean open =
        statement.modality().negatedByWord()
            || JudgeWords.first(JudgeWords.Kind.ACCUSATION, statement).isPresent();
    if (open) {
      return Optional.empty();
    }
    WordConcepts concepts = WordConcepts.of(lexicon, statement);
    boolean cue = false;
    List<Cause> causes = new ArrayList<>();
    for (Token token : statement.tokens()) {
      cue |= CUES.has(token, concepts.of(token));
      for (int i = 0; i < KINDS.size(); i++) {
        if (KINDS.get(i).has(token, concepts.of(token))) {
          causes.add(new Cause(i, token));
        }
      }
    }
    boolean one = causes.stream().map(Cause::kind).distinct().count() == 1;
    return cue && one ? Optional.of(causes.get(causes.size() - 1)) : Optional.empty();
  }
}
