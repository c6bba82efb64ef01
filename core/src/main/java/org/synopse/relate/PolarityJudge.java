package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.synopse.align.WordLinks;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.CueLexicon;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Sees a content that one side asserts and the other negates, or whose source denies it.
 *
 * <p>What is negated must be what the other side says: nearly all its words are met there, or its
 * verb and half of them. A verb such as {@code scheitern} negates what hangs on it only where the
 * other side does not say the same of it in its own words.
 */
final class PolarityJudge implements RelationJudge {
  static final String NAME = "negated-on-one-side";

  /** The share of the negated side that must be met where the verbs say the same. */
  private static final double MET = 0.5;

  /** The share of both sides that must be met where the verbs have to do with each other. */
  private static final double MOST = 0.55;

  /** The share that must be met whatever the verbs. */
  private static final double NEARLY_ALL = 0.72;

  /** A denial names what it denies in few words. */
  private static final double NAMED = 0.15;

  /** Weaker matches are of words that only have to do with each other. */
  private static final double RELATED = 0.6;

  /** So little of the other side may be met, or the negated words are of a small part of it. */
  private static final double LEAST = 0.18;

  /** Whether there is a word that negates, whatever it negates. */
  private static final Fact<Boolean> NEGATES =
      new Fact<>(
          statement -> {
            CueLexicon cues = CueLexicon.load(statement.language());
            return statement.tokens().stream().anyMatch(cues::isNegator)
                && JudgeWords.first(JudgeWords.Kind.NOT_ONLY, statement).isEmpty();
          });

  /** {@code Wer ihm nachfolgt, …}: whether a question or condition tells nothing. */
  private static final Fact<Boolean> ASKS =
      new Fact<>(
          statement ->
              !statement.tokens().isEmpty()
                  && JudgeWords.of(statement.language())
                      .has(JudgeWords.Kind.OPEN, statement.tokens().get(0).listed()));

  private final Fact<WordConcepts> concepts;

  PolarityJudge(ConceptLexicon lexicon) {
    concepts = WordConcepts.in(lexicon);
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Negation left = negation(comparand, true);
    Negation right = negation(comparand, false);
    boolean bounded =
        comparand.ofLeft(JudgeWords.first(JudgeWords.Kind.EARLIEST)).isPresent()
            || comparand.ofRight(JudgeWords.first(JudgeWords.Kind.EARLIEST)).isPresent();
    if (left.isOdd() == right.isOdd() || bounded) {
      return Optional.empty();
    }
    boolean onLeft = left.isOdd();
    Negation negation = onLeft ? left : right;
    boolean changed =
        negation.denial() == null
            && (isOfOther(comparand)
                || isNegatedToo(
                    onLeft ? comparand.leftFacts() : comparand.rightFacts(),
                    onLeft ? comparand.rightFacts() : comparand.leftFacts()));
    if (!isOfTheSame(comparand, negation, onLeft)) {
      return Optional.empty();
    }
    Optional<Axis.Difference> later = changed ? Axis.writing(comparand) : Optional.empty();
    if (changed && later.isEmpty()) {
      return Optional.empty();
    }
    String word = negation.denial() == null ? "negated" : "denied";
    String because =
        onLeft
            ? word + " on the left, told on the right"
            : "told on the left, " + word + " on the right";
    Span ofLeft = onLeft ? negation.shown() : verb(comparand.left());
    Span ofRight = onLeft ? verb(comparand.right()) : negation.shown();
    Evidence polarity = new Evidence(EvidenceKind.POLARITY, because, ofLeft, ofRight, NAME);
    return Optional.of(
        later
            .map(axis -> new Verdict(Relation.NOT_COMPARABLE, List.of(polarity, axis.evidence())))
            .orElseGet(() -> new Verdict(Relation.CONTRADICTION, List.of(polarity))));
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    Negation left = negation(comparand, true);
    Negation right = negation(comparand, false);
    if (judge(comparand).isPresent()) {
      return List.of();
    }
    if (left.isOdd() == right.isOdd()) {
      String both = left.isOdd() ? "both sides are negated" : "neither side is negated or denied";
      return List.of(new Missing(NAME, Relation.CONTRADICTION, both));
    }
    return List.of(new Missing(NAME, Relation.CONTRADICTION, missing(comparand, left, right)));
  }

  private String missing(Comparand comparand, Negation left, Negation right) {
    boolean onLeft = left.isOdd();
    Negation negation = onLeft ? left : right;
    WordLinks links = comparand.links();
    double own = onLeft ? links.leftCoverage() : links.rightCoverage();
    if (isOfOther(comparand)) {
      return "one side is negated, but may be of another time, place or part";
    }
    if (hasOpposites(links, negation)) {
      return "one side is negated, and the other has an opposite word";
    }
    if (!isOfOneSubject(comparand, onLeft)) {
      return "one side is negated, but of whom the other does not name";
    }
    if (!negation.isOfTheVerb(comparand, onLeft)) {
      return Shares.tooFew(
          "one side is negated, but its verb is not what the other says", own, NEARLY_ALL);
    }
    return Shares.tooFew("one side is negated, but not surely what the other says", own, MET);
  }

  /**
   * Whether it may be so here and not there: written on another day, of a part with another number
   * ({@code drei der zehn Boote …}, {@code sieben nicht}), in another place, or never before.
   */
  private static boolean isOfOther(Comparand comparand) {
    return Axis.writing(comparand).isPresent()
        || NumberClash.between(comparand.left(), comparand.right()).isPresent()
        || PlaceJudge.areApart(comparand)
        || (isOfPart(comparand.left()) && isOfPart(comparand.right()))
        || isFirst(comparand.leftFacts(), comparand.rightFacts())
        || isFirst(comparand.rightFacts(), comparand.leftFacts());
  }

  /**
   * Whether the side that is told is turned round by another word: {@code does not show}, {@code
   * the point is that it shows no …}; {@code not until her death}, {@code only after her death}; or
   * says no more than that somebody tried what on the other side failed, or asks whether it is so.
   */
  private static boolean isNegatedToo(StatementFacts negated, StatementFacts told) {
    return told.get(NEGATES)
        || told.get(ASKS)
        || told.get(JudgeWords.first(JudgeWords.Kind.ABSENT)).isPresent()
        || (negated.get(JudgeWords.first(JudgeWords.Kind.UNTIL)).isPresent()
            && (told.get(JudgeWords.first(JudgeWords.Kind.NOT_SOONER)).isPresent()
                || nameOneTime(negated.statement(), told.statement())))
        || (!negated.statement().modality().negatedByWord()
            && told.get(JudgeWords.first(JudgeWords.Kind.ATTEMPT)).isPresent());
  }

  /** {@code did not reach it until Monday}, {@code reached it on Monday}. */
  private static boolean nameOneTime(Statement one, Statement other) {
    return one.values().times().stream()
        .anyMatch(time -> other.values().times().stream().anyMatch(time::isCompatibleWith));
  }

  private static boolean isOfPart(Statement statement) {
    return Participants.isOfSome(statement)
        || statement.values().quantities().stream().anyMatch(q -> q.counterpart() != null);
  }

  /** {@code erstmals nachgewiesen}, {@code noch nie zuvor gefunden}. */
  private static boolean isFirst(StatementFacts first, StatementFacts other) {
    return first.get(JudgeWords.first(JudgeWords.Kind.FIRST)).isPresent()
        && other.get(JudgeWords.first(JudgeWords.Kind.NEVER_BEFORE)).isPresent();
  }

  private static boolean isOfTheSame(Comparand comparand, Negation negation, boolean onLeft) {
    WordLinks links = comparand.links();
    double own = onLeft ? links.leftCoverage() : links.rightCoverage();
    double other = onLeft ? links.rightCoverage() : links.leftCoverage();
    if (hasOpposites(links, negation)) {
      return false;
    }
    if (negation.denial() != null) {
      Statement told = onLeft ? comparand.right() : comparand.left();
      // To deny a charge says nothing against there being one.
      boolean charge =
          JudgeWords.first(JudgeWords.Kind.ACCUSATION, told).isPresent()
              || (!told.isInArticleVoice() && SourceMatch.sources(told).isEmpty());
      return !charge
          && !saysNoToo(told, onLeft ? links::ofRight : links::ofLeft)
          && told.predicate() != null
          && own >= NAMED
          && other >= NAMED
          && sharesWhatIsDenied(links, negation);
    }
    return other >= LEAST
        && isOfOneSubject(comparand, onLeft)
        && isOfTheVerb(comparand, negation, onLeft);
  }

  /** {@code wies die Forderung zurück}, {@code will davon nichts wissen}. */
  private static boolean saysNoToo(Statement told, Function<Token, Optional<WordMatch>> partner) {
    CueLexicon cues = CueLexicon.load(told.language());
    return told.tokens().stream()
        .filter(cues::isNegator)
        .anyMatch(token -> partner.apply(token).isEmpty());
  }

  /**
   * Whether the negated verb is said on the other side, or one that has to do with it in a sentence
   * most of which is met; or there is none, and nearly all else is met.
   */
  private static boolean isOfTheVerb(Comparand comparand, Negation negation, boolean onLeft) {
    WordLinks links = comparand.links();
    double own = onLeft ? links.leftCoverage() : links.rightCoverage();
    double other = onLeft ? links.rightCoverage() : links.leftCoverage();
    return (own >= MET && negation.isOfTheVerb(comparand, onLeft))
        || (Math.min(own, other) >= MOST && negation.isRelatedToAVerb(comparand, onLeft))
        || (own >= NEARLY_ALL && negation.hasNoVerbOfItsOwn());
  }

  /** In {@code Brahm bestreitet einen Rückzug} who denies is not what is denied. */
  private static boolean sharesWhatIsDenied(WordLinks links, Negation negation) {
    Token verb = negation.statement().predicate();
    List<Token> subject =
        verb != null && verb.span().equals(negation.denial())
            ? Participants.subject(negation.statement())
            : List.of();
    boolean named = subject.stream().anyMatch(token -> token.pos() == PartOfSpeech.PROPN);
    List<Token> denying = named ? subject : List.of();
    return links.both().stream()
        .filter(match -> match.kind() != WordMatch.Kind.TIME)
        .filter(match -> match.kind() != WordMatch.Kind.NUMBER)
        .filter(match -> !denying.contains(match.left()) && !denying.contains(match.right()))
        .anyMatch(
            match ->
                (match.left().pos().isNominal() || match.right().pos().isNominal())
                    && match.kind().strength() >= Negation.SURELY_RELATED);
  }

  /**
   * {@code Die Brücke …}, {@code der Tunnel nicht}: who is not said to do it may be another; {@code
   * nobody} is everybody.
   */
  private static boolean isOfOneSubject(Comparand comparand, boolean onLeft) {
    List<Token> named = Participants.subject(onLeft ? comparand.left() : comparand.right());
    List<Token> told = Participants.subject(onLeft ? comparand.right() : comparand.left());
    if (told.isEmpty() && comparand.links().closeness() >= NEARLY_ALL) {
      return true;
    }
    Statement negated = onLeft ? comparand.left() : comparand.right();
    boolean nobody =
        !named.isEmpty()
            && (named.get(0).pos() == PartOfSpeech.PRON
                || (named.size() == 1
                    && JudgeWords.of(negated.language()).has(JudgeWords.Kind.UNIVERSAL, named)));
    if (nobody) {
      return true;
    }
    List<Token> subject =
        named.stream()
            .filter(token -> token.pos().isNominal() || token.pos() == PartOfSpeech.ADJ)
            .toList();
    WordLinks links = comparand.links();
    return subject.isEmpty()
        || subject.stream()
            .anyMatch(
                token ->
                    (onLeft ? links.ofLeft(token) : links.ofRight(token))
                        .filter(match -> match.kind().strength() >= RELATED)
                        .isPresent());
  }

  private Negation negation(Comparand comparand, boolean isLeft) {
    StatementFacts facts = isLeft ? comparand.leftFacts() : comparand.rightFacts();
    StatementFacts other = isLeft ? comparand.rightFacts() : comparand.leftFacts();
    Negation negation = Negation.of(facts, comparand.links(), isLeft);
    Span word = negation.word();
    return word != null && isPartOfPhrase(facts, word, other)
        ? new Negation(null, negation.denial(), facts.statement())
        : negation;
  }

  /** In {@code fand nicht statt} the word is part of what {@code fiel aus} says too. */
  private boolean isPartOfPhrase(StatementFacts facts, Span word, StatementFacts other) {
    return facts.get(concepts).phrases().stream()
        .filter(phrase -> phrase.tokens().stream().anyMatch(t -> t.span().equals(word)))
        .anyMatch(phrase -> other.get(concepts).all().contains(phrase.concept()));
  }

  /**
   * {@code nicht offen} against {@code geschlossen}: two opposites undo each other; {@code noch
   * nicht} and {@code bereits} do not, nor does a verb that negates ({@code scheiterte}) undo
   * itself.
   */
  private static boolean hasOpposites(WordLinks links, Negation negation) {
    return links.both().stream()
        .filter(match -> match.left().pos() != PartOfSpeech.ADV)
        .filter(match -> !negation.isBy(match.left()) && !negation.isBy(match.right()))
        .anyMatch(match -> match.kind() == WordMatch.Kind.ANTONYM);
  }

  private static Span verb(Statement statement) {
    return statement.predicate() == null ? statement.span() : statement.predicate().span();
  }
}
