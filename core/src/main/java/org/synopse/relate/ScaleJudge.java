package org.synopse.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Scale;
import org.synopse.lexicon.Scale.End;
import org.synopse.lexicon.Scales;
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

  private static final Set<String> AMOUNTS =
      Set.copyOf(ResourceLines.of(ScaleJudge.class, "amounts.txt"));

  private static final Scales SCALES = Scales.shipped();

  private final Fact<Told> told;

  ScaleJudge(ConceptLexicon lexicon) {
    told = new Fact<>(statement -> Told.of(statement, lexicon));
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Told left = comparand.ofLeft(told);
    return left.isSilent() ? Optional.empty() : judge(comparand, left, right(comparand));
  }

  private Told right(Comparand comparand) {
    return comparand.ofRight(told);
  }

  private static Optional<Verdict> judge(Comparand comparand, Told left, Told right) {
    for (Mark ofLeft : left.marks().values()) {
      Mark ofRight = right.marks().get(ofLeft.scale().name());
      if (ofRight != null
          && ofLeft.end() != ofRight.end()
          && !isSaidByBoth(comparand, ofLeft, ofRight)) {
        return verdict(comparand, ofLeft.scale(), ofLeft.token(), ofRight.token());
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    Told left = comparand.ofLeft(told);
    if (left.isSilent()) {
      return List.of();
    }
    Told right = right(comparand);
    for (Mark ofLeft : left.marks().values()) {
      Mark ofRight = right.marks().get(ofLeft.scale().name());
      if (ofRight != null && judge(comparand, left, right).isEmpty()) {
        String scale = ofLeft.scale().name();
        String because =
            ofLeft.end() == ofRight.end()
                ? "both stand at one end of " + scale
                : "the ends of " + scale + " are not of surely one thing";
        return List.of(new Missing(NAME, Relation.CONTRADICTION, because));
      }
    }
    return List.of();
  }

  /**
   * {@code taken hostage have been freed}, {@code the captives are free}: both say the latter. That
   * one word is negated on one side another judge sees.
   */
  private static boolean isSaidByBoth(Comparand comparand, Mark left, Mark right) {
    boolean one =
        (left.isOneWord() || right.isOneWord())
            && comparand.links().areLinked(left.token(), right.token(), STRONG);
    boolean negated =
        comparand.left().modality().negatedByWord() || comparand.right().modality().negatedByWord();
    return one
        || (!negated
            && (isMet(comparand.links().ofLeft(left.token()), right)
                || isMet(comparand.links().ofRight(right.token()), left)));
  }

  /**
   * In {@code refused to sign} the word {@code sign} does not say that anybody signed, nor does
   * {@code endeten} in {@code endeten ohne Ergebnis} say how it ended.
   */
  private static boolean isMet(Optional<WordMatch> match, Mark across) {
    return match
        .filter(m -> m.kind() != WordMatch.Kind.ANTONYM && m.kind().strength() >= STRONG)
        .filter(m -> across.isOneWord() || !across.words().contains(m.right()))
        .isPresent();
  }

  /**
   * The end at which a statement stands, and the word that says so.
   *
   * @param words all words of the phrase, of which the word is one
   */
  private record Mark(Scale scale, End end, Token token, List<Token> words) {
    Mark turned() {
      return new Mark(scale, end.other(), token, words);
    }

    boolean isOneWord() {
      return words.size() == 1;
    }

    /** Of several words the verb is shown: {@code kam ums Leben}. */
    int rank() {
      if (token.pos() == PartOfSpeech.VERB) {
        return 0;
      }
      return token.pos().isContent() ? 1 : 2;
    }
  }

  /**
   * What a statement says of how something ended.
   *
   * @param marks where it stands, by the name of the scale in the order of the file, on those of
   *     which its words do not stand at both ends; where words name one thing together, as {@code
   *     kam ums Leben} does, none counts alone
   */
  private record Told(SequencedMap<String, Mark> marks) {
    static Told of(Statement statement, ConceptLexicon lexicon) {
      List<ConceptLexicon.PhraseMatch> phrases =
          lexicon.phrases(statement.language(), statement.tokens());
      SortedMap<Integer, List<Mark>> found = new TreeMap<>();
      Set<Integer> aside = new HashSet<>();
      for (Token token : statement.tokens()) {
        boolean carries = carries(statement, token, phrases);
        if (carries || isAskedFor(statement.tokens(), token)) {
          for (Mark mark : marks(statement, token, phrases, lexicon)) {
            if (carries) {
              found.computeIfAbsent(mark.scale().place(), s -> new ArrayList<>()).add(mark);
            } else {
              aside.add(mark.scale().place());
            }
          }
        }
      }
      SequencedMap<String, Mark> marks = new LinkedHashMap<>();
      found.keySet().removeAll(aside);
      for (List<Mark> ofScale : found.values()) {
        List<Mark> turned =
            ofScale.stream()
                .map(mark -> isTurned(mark, statement, phrases) ? mark.turned() : mark)
                .toList();
        if (turned.stream().map(Mark::end).distinct().count() == 1) {
          Mark shown = Collections.min(turned, Comparator.comparingInt(Mark::rank));
          marks.put(shown.scale().name(), shown);
        }
      }
      return new Told(marks);
    }

    private static List<Mark> marks(
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
      List<Mark> marks = new ArrayList<>();
      for (Scale scale : SCALES.of(JudgeWords.lower(token), token.lemma(), concepts)) {
        End end = scale.end(JudgeWords.lower(token), token.lemma(), concepts);
        if (end != null) {
          marks.add(new Mark(scale, end, token, words(scale, end, token, phrases)));
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

    boolean isSilent() {
      return marks.isEmpty();
    }

    /** Negated, and not by a word of the phrase itself, as in {@code keine Mehrheit finden}. */
    private static boolean isTurned(
        Mark mark, Statement statement, List<ConceptLexicon.PhraseMatch> phrases) {
      Span word = statement.modality().negation();
      boolean ofPhrase =
          phrases.stream()
              .filter(phrase -> mark.scale().has(mark.end(), phrase.concept()))
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
      if (verb == null || token.equals(verb)) {
        return true;
      }
      if (token.pos().isVerbal()) {
        return isOfOneClause(statement.tokens(), token, verb)
            && !hangsOnANoun(statement.tokens(), token);
      }
      boolean withVerb =
          phrases.stream()
              .map(ConceptLexicon.PhraseMatch::tokens)
              .anyMatch(tokens -> tokens.contains(token) && tokens.contains(verb));
      boolean ofCopula =
          ((verb.pos() == PartOfSpeech.AUX || Copulas.has(verb)) && token.pos() == PartOfSpeech.ADJ)
              || Copulas.isPredicative(statement.tokens(), token);
      boolean inPhrase =
          phrases.stream()
              .map(ConceptLexicon.PhraseMatch::tokens)
              .anyMatch(
                  p -> p.contains(token) && isBehindPreposition(statement.tokens(), p.get(0)));
      return withVerb
          || ofCopula
          || inPhrase
          || Copulas.isPredicateNoun(statement, token)
          || isComparison(statement, token);
    }

    /**
     * {@code auf der Flucht}, {@code behind closed doors}; the lexicon has its first word alone.
     */
    private static boolean isBehindPreposition(List<Token> tokens, Token first) {
      int before = tokens.indexOf(first);
      while (before > 0
          && (tokens.get(before).equals(first) || isBetween(tokens.get(before).pos()))
          && tokens.get(before).pos() != PartOfSpeech.ADP) {
        before--;
      }
      return before >= 0 && tokens.get(before).pos() == PartOfSpeech.ADP;
    }

    /** {@code den Antrag auf ein Verbot}: what was decided is the noun before. */
    private static boolean isAskedFor(List<Token> tokens, Token noun) {
      int before = tokens.indexOf(noun) - 1;
      while (before > 0 && isBetween(tokens.get(before).pos())) {
        before--;
      }
      return noun.pos() == PartOfSpeech.NOUN
          && before > 0
          && tokens.get(before).pos() == PartOfSpeech.ADP
          && tokens.get(before - 1).pos() == PartOfSpeech.NOUN;
    }

    private static boolean isBetween(PartOfSpeech pos) {
      return pos == PartOfSpeech.DET || pos == PartOfSpeech.ADJ;
    }

    /** {@code rejected the request to stop the trial}: nobody stopped it. */
    private static boolean hangsOnANoun(List<Token> tokens, Token verb) {
      int at = tokens.indexOf(verb);
      return at > 1 && tokens.get(at - 1).is("to") && tokens.get(at - 2).pos() == PartOfSpeech.NOUN;
    }

    /** What stands behind a comma is said of something else: {@code in anderen nicht}. */
    private static boolean isOfOneClause(List<Token> tokens, Token one, Token other) {
      int a = tokens.indexOf(one);
      int b = tokens.indexOf(other);
      return b < 0
          || tokens.subList(Math.min(a, b), Math.max(a, b)).stream().noneMatch(t -> t.is(","));
    }

    /**
     * {@code weniger als im Vorjahr}, and not the bound {@code weniger als 300} or {@code mehr als
     * die Hälfte}.
     */
    private static boolean isComparison(Statement statement, Token token) {
      List<Token> tokens = statement.tokens();
      int at = tokens.indexOf(token);
      boolean compares =
          at + 1 < tokens.size() && COMPARING.contains(JudgeWords.lower(tokens.get(at + 1)));
      boolean bound =
          (compares && at + 2 < tokens.size() && tokens.get(at + 2).pos() == PartOfSpeech.NUM)
              || statement.values().quantities().stream()
                  .anyMatch(quantity -> quantity.span().contains(token.span()));
      boolean byAmount =
          at > 1 && tokens.subList(at - 2, at).stream().anyMatch(t -> t.pos() == PartOfSpeech.NUM);
      return !bound && (compares || byAmount || isAmount(tokens, at)) && !token.pos().isNominal();
    }

    /** {@code will pay more for water}, {@code zahlen weniger}: no noun is meant by it. */
    private static boolean isAmount(List<Token> tokens, int at) {
      return AMOUNTS.contains(JudgeWords.lower(tokens.get(at)))
          && at > 0
          && (at + 1 == tokens.size()
              || switch (tokens.get(at + 1).pos()) {
                case ADP, PUNCT, VERB, AUX -> true;
                default -> false;
              });
    }
  }

  private static Optional<Verdict> verdict(
      Comparand comparand, Scale scale, Token left, Token right) {
    String how = "two ends of " + scale.name();
    Optional<Verdict> verdict =
        new Opposition(evidence(scale), left, right, how, NAME).verdict(comparand);
    boolean ofOne =
        !scale.isContest() || (haveOneSubject(comparand) && !Participants.nameNobody(comparand));
    boolean ofTwo = Axis.contrast(comparand).isPresent();
    return verdict.filter(v -> ofOne || (ofTwo && v.relation() == Relation.NOT_COMPARABLE));
  }

  private static EvidenceKind evidence(Scale scale) {
    return scale.kind() == Scale.Kind.ANTONYM ? EvidenceKind.ANTONYM : EvidenceKind.OUTCOME;
  }

  private static boolean haveOneSubject(Comparand comparand) {
    return comparand.ofLeft(Participants.SUBJECT).stream()
        .filter(token -> token.pos().isNominal())
        .anyMatch(
            token ->
                comparand.ofRight(Participants.SUBJECT).stream()
                    .anyMatch(other -> comparand.links().areLinked(token, other, MET)));
  }
}
