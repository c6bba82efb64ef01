package org.synopse.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.relate.Scale.End;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Sees that one thing ended well on one side and badly on the other, in whichever words: {@code Das
 * Gericht gab dem Antrag statt}, {@code Sie scheiterten mit dem Antrag}.
 *
 * <p>What is negated stands at the other end. Ends of two things, two times or two parts of a whole
 * are not comparable; that one side of a game wins says that the other loses.
 */
final class ScaleJudge implements RelationJudge {
  static final String NAME = "opposite-ends";

  /** A word that is met better than this says the same on both sides. */
  private static final double MET = 0.6;

  /** Weaker matches are of words that share a part or only have to do with each other. */
  private static final double STRONG = 0.8;

  private static final Set<String> COMPARING =
      Set.copyOf(ResourceLines.of(ScaleJudge.class, "comparisons.txt"));

  private static final List<Scale> SCALES = Scale.all();

  /** The scales by the concepts and words at their ends. */
  private static final Map<String, List<Scale>> BY_NAME = byName();

  private static Map<String, List<Scale>> byName() {
    Map<String, List<Scale>> scales = new HashMap<>();
    for (Scale scale : SCALES) {
      for (Scale.Words end : List.of(scale.up(), scale.down())) {
        end.concepts().forEach(c -> scales.computeIfAbsent(c, k -> new ArrayList<>()).add(scale));
        end.forms().forEach(f -> scales.computeIfAbsent(f, k -> new ArrayList<>()).add(scale));
      }
    }
    return scales;
  }

  private final ConceptLexicon lexicon;

  ScaleJudge(ConceptLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Told left = Told.of(comparand.left(), lexicon);
    return left.isSilent() ? Optional.empty() : judge(comparand, left, right(comparand));
  }

  private Told right(Comparand comparand) {
    return Told.of(comparand.right(), lexicon);
  }

  private static Optional<Verdict> judge(Comparand comparand, Told left, Told right) {
    for (Scale scale : SCALES) {
      Optional<Mark> ofLeft = left.mark(scale);
      Optional<Mark> ofRight = right.mark(scale);
      boolean opposed =
          ofLeft.isPresent()
              && ofRight.isPresent()
              && ofLeft.get().end() != ofRight.get().end()
              && !isSaidByBoth(comparand, ofLeft.get(), ofRight.get());
      if (opposed) {
        return verdict(comparand, scale, ofLeft.get().token(), ofRight.get().token());
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    Told left = Told.of(comparand.left(), lexicon);
    if (left.isSilent()) {
      return List.of();
    }
    Told right = right(comparand);
    for (Scale scale : SCALES) {
      Optional<Mark> ofLeft = left.mark(scale);
      Optional<Mark> ofRight = right.mark(scale);
      if (ofLeft.isPresent() && ofRight.isPresent() && judge(comparand, left, right).isEmpty()) {
        String because =
            ofLeft.get().end() == ofRight.get().end()
                ? "both stand at one end of " + scale.name()
                : "the ends of " + scale.name() + " are not of surely one thing";
        return List.of(new Missing(NAME, Relation.CONTRADICTION, because));
      }
    }
    return List.of();
  }

  /** {@code taken hostage have been freed}, {@code the captives are free}: both say the latter. */
  private static boolean isSaidByBoth(Comparand comparand, Mark left, Mark right) {
    boolean negated =
        comparand.left().modality().negatedByWord() || comparand.right().modality().negatedByWord();
    return !negated
        && (isMet(comparand.links().ofLeft(left.token()))
            || isMet(comparand.links().ofRight(right.token())));
  }

  private static boolean isMet(Optional<WordMatch> match) {
    return match
        .filter(m -> m.kind() != WordMatch.Kind.ANTONYM && m.kind().strength() >= STRONG)
        .isPresent();
  }

  /** The end at which a statement stands, and the word that says so. */
  private record Mark(End end, Token token) {
    /** Of several words the verb is shown: {@code kam ums Leben}. */
    int rank() {
      if (token.pos() == PartOfSpeech.VERB) {
        return 0;
      }
      return token.pos().isContent() ? 1 : 2;
    }
  }

  /**
   * A statement with the words that can say how it ended.
   *
   * @param marks the words that stand on a scale, by its name; where words name one thing together,
   *     as {@code kam ums Leben} does, none counts alone
   */
  private record Told(
      Statement statement,
      Map<String, List<Mark>> marks,
      List<ConceptLexicon.PhraseMatch> phrases) {

    static Told of(Statement statement, ConceptLexicon lexicon) {
      List<ConceptLexicon.PhraseMatch> phrases =
          lexicon.phrases(statement.language(), statement.tokens());
      Map<String, List<Mark>> marks = new HashMap<>();
      for (Token token : statement.tokens()) {
        if (carries(statement, token, phrases)) {
          Set<String> together =
              phrases.stream()
                  .filter(phrase -> phrase.tokens().contains(token))
                  .map(ConceptLexicon.PhraseMatch::concept)
                  .collect(Collectors.toSet());
          Set<String> concepts =
              together.isEmpty() ? lexicon.conceptsOf(statement.language(), token) : together;
          for (Scale scale : onWhich(token, concepts)) {
            for (End end : End.values()) {
              if (scale.has(end, token, concepts)) {
                marks
                    .computeIfAbsent(scale.name(), s -> new ArrayList<>())
                    .add(new Mark(end, token));
              }
            }
          }
        }
      }
      return new Told(statement, marks, phrases);
    }

    /** Looks at the scales that have a word of this name: a token is on few of them. */
    private static Collection<Scale> onWhich(Token token, Set<String> concepts) {
      Map<String, Scale> scales = new LinkedHashMap<>();
      for (String concept : concepts) {
        BY_NAME.getOrDefault(concept, List.of()).forEach(s -> scales.put(s.name(), s));
      }
      BY_NAME
          .getOrDefault(JudgeWords.lower(token), List.of())
          .forEach(s -> scales.put(s.name(), s));
      BY_NAME.getOrDefault(token.lemma(), List.of()).forEach(s -> scales.put(s.name(), s));
      return scales.values();
    }

    boolean isSilent() {
      return marks.isEmpty();
    }

    /** Returns where the statement stands, if its words do not stand at both ends. */
    Optional<Mark> mark(Scale scale) {
      List<Mark> turned =
          marks.getOrDefault(scale.name(), List.of()).stream()
              .map(m -> isTurned(scale, m.end()) ? new Mark(m.end().other(), m.token()) : m)
              .toList();
      boolean one = turned.stream().map(Mark::end).distinct().count() == 1;
      return one ? turned.stream().min(Comparator.comparingInt(Mark::rank)) : Optional.empty();
    }

    /** Negated, and not by a word of the phrase itself, as in {@code keine Mehrheit finden}. */
    private boolean isTurned(Scale scale, End end) {
      Span word = statement.modality().negation();
      boolean ofPhrase =
          phrases.stream()
              .filter(phrase -> scale.has(end, phrase.concept()))
              .flatMap(phrase -> phrase.tokens().stream())
              .anyMatch(token -> token.span().equals(word));
      return statement.modality().negatedByWord() && !ofPhrase;
    }

    /**
     * A verb, what {@code is} says of somebody, how it was done ({@code behind closed doors}), a
     * comparison; any word of a fragment.
     */
    private static boolean carries(
        Statement statement, Token token, List<ConceptLexicon.PhraseMatch> phrases) {
      Token verb = statement.predicate();
      if (verb == null || token.equals(verb) || token.pos().isVerbal()) {
        return true;
      }
      boolean withVerb =
          phrases.stream()
              .map(ConceptLexicon.PhraseMatch::tokens)
              .anyMatch(tokens -> tokens.contains(token) && tokens.contains(verb));
      boolean ofCopula =
          (verb.pos() == PartOfSpeech.AUX || Copulas.has(verb)) && token.pos() == PartOfSpeech.ADJ;
      boolean inPhrase =
          phrases.stream()
              .map(ConceptLexicon.PhraseMatch::tokens)
              .anyMatch(p -> p.contains(token) && p.get(0).pos() == PartOfSpeech.ADP);
      return withVerb || ofCopula || inPhrase || isComparison(statement.tokens(), token);
    }

    /** {@code weniger als im Vorjahr}, and not the bound {@code weniger als 300}. */
    private static boolean isComparison(List<Token> tokens, Token token) {
      int at = tokens.indexOf(token);
      boolean compares =
          at + 1 < tokens.size() && COMPARING.contains(JudgeWords.lower(tokens.get(at + 1)));
      boolean bound =
          compares && at + 2 < tokens.size() && tokens.get(at + 2).pos() == PartOfSpeech.NUM;
      boolean byAmount =
          at > 1 && tokens.subList(at - 2, at).stream().anyMatch(t -> t.pos() == PartOfSpeech.NUM);
      return !bound && (compares || byAmount) && !token.pos().isNominal();
    }
  }

  private static Optional<Verdict> verdict(
      Comparand comparand, Scale scale, Token left, Token right) {
    String how = "two ends of " + scale.name();
    Optional<Verdict> verdict =
        new Opposition(scale.kind(), left, right, how, NAME).verdict(comparand);
    boolean ofOne = !scale.isContest() || haveOneSubject(comparand);
    boolean ofTwo = Axis.contrast(comparand).isPresent();
    return verdict.filter(v -> ofOne || (ofTwo && v.relation() == Relation.NOT_COMPARABLE));
  }

  private static boolean haveOneSubject(Comparand comparand) {
    return Participants.subject(comparand.left()).stream()
        .filter(token -> token.pos().isNominal())
        .anyMatch(
            token ->
                Participants.subject(comparand.right()).stream()
                    .anyMatch(other -> comparand.links().areLinked(token, other, MET)));
  }
}
