package org.synopse.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synopse.align.WordLinks;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Stance;
import org.synopse.statement.Polarity;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
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

  /** The share that must be met whatever the verbs. */
  private static final double NEARLY_ALL = 0.72;

  /** A denial names what it denies in few words. */
  private static final double NAMED = 0.15;

  /** Weaker matches are of words that only have to do with each other. */
  private static final double RELATED = 0.6;

  private static final double SURELY_RELATED = 0.75;

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
    if (changed || !isOfTheSame(comparand, negation, onLeft)) {
      return Optional.empty();
    }
    String word = negation.denial() == null ? "negated" : "denied";
    String because =
        onLeft
            ? word + " on the left, told on the right"
            : "told on the left, " + word + " on the right";
    Span ofLeft = onLeft ? negation.shown() : verb(comparand.left());
    Span ofRight = onLeft ? verb(comparand.right()) : negation.shown();
    return Optional.of(
        new Verdict(
            Relation.CONTRADICTION,
            List.of(new Evidence(EvidenceKind.POLARITY, because, ofLeft, ofRight, NAME))));
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
    WordLinks links = comparand.links();
    double own = left.isOdd() ? links.leftCoverage() : links.rightCoverage();
    return List.of(
        new Missing(
            NAME,
            Relation.CONTRADICTION,
            Shares.tooFew("one side is negated, but not surely what the other says", own, MET)));
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
   * says no more than that somebody tried what on the other side failed.
   */
  private static boolean isNegatedToo(StatementFacts negated, StatementFacts told) {
    return told.get(NEGATES)
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
    if (hasOpposites(links)) {
      return false;
    }
    if (negation.denial() != null) {
      Statement told = onLeft ? comparand.right() : comparand.left();
      // To deny a charge says nothing against there being one.
      boolean charge =
          JudgeWords.first(JudgeWords.Kind.ACCUSATION, told).isPresent()
              || (!told.isInArticleVoice() && SourceMatch.sources(told).isEmpty());
      return !charge
          && told.predicate() != null
          && own >= NAMED
          && other >= NAMED
          && sharesWhatIsDenied(links, negation);
    }
    boolean verb = negation.isOfTheVerb(comparand, onLeft);
    return other >= LEAST
        && isOfOneSubject(comparand, onLeft)
        && (verb ? own >= MET : own >= NEARLY_ALL && negation.hasNoVerbOfItsOwn());
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
                    && match.kind().strength() >= SURELY_RELATED);
  }

  /**
   * {@code Die Brücke …}, {@code der Tunnel nicht}: who is not said to do it may be another; {@code
   * nobody} is everybody.
   */
  private static boolean isOfOneSubject(Comparand comparand, boolean onLeft) {
    List<Token> named = Participants.subject(onLeft ? comparand.left() : comparand.right());
    boolean nobody = !named.isEmpty() && named.get(0).pos() == PartOfSpeech.PRON;
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
   * nicht} and {@code bereits} do not.
   */
  private static boolean hasOpposites(WordLinks links) {
    return links.both().stream()
        .filter(match -> match.left().pos() != PartOfSpeech.ADV)
        .anyMatch(match -> match.kind() == WordMatch.Kind.ANTONYM);
  }

  private static Span verb(Statement statement) {
    return statement.predicate() == null ? statement.span() : statement.predicate().span();
  }

  /**
   * What negates one side.
   *
   * @param word the negating word, or {@code null}
   * @param denial the cue by which its source denies it, or {@code null}
   * @param statement the side
   */
  private record Negation(@Nullable Span word, @Nullable Span denial, Statement statement) {
    static Negation of(StatementFacts facts, WordLinks links, boolean isLeft) {
      Statement statement = facts.statement();
      Span word = statement.polarity() == Polarity.NEGATED ? statement.modality().negation() : null;
      Token token = word == null ? null : tokenAt(statement, word);
      Span denial = facts.get(DENIAL).orElse(null);
      if (word != null && word.equals(denial)) {
        word = null;
      }
      if (token != null && word != null && token.pos().isVerbal() && isMet(token, links, isLeft)) {
        word = null;
      }
      return new Negation(word, denial, statement);
    }

    private static boolean isMet(Token token, WordLinks links, boolean isLeft) {
      return (isLeft ? links.ofLeft(token) : links.ofRight(token)).isPresent();
    }

    private static @Nullable Token tokenAt(Statement statement, Span span) {
      return statement.tokens().stream()
          .filter(token -> token.span().equals(span))
          .findFirst()
          .orElse(null);
    }

    /** The words that say that something said is not so. */
    private static final Fact<Optional<Span>> DENIAL =
        new Fact<>(statement -> Optional.ofNullable(denial(statement)));

    private static @Nullable Span denial(Statement statement) {
      if (JudgeWords.first(JudgeWords.Kind.CONTEST, statement).isPresent()) {
        return null;
      }
      JudgeWords words = JudgeWords.of(statement.language());
      Token verb = statement.predicate();
      if (verb != null
          && (words.has(JudgeWords.Kind.DENIAL, verb.lemma())
              || (words.has(JudgeWords.Kind.REJECT, verb.lemma())
                  && rejectsAnAssertion(statement)))) {
        return verb.span();
      }
      // In "„…“, wies X die Kritik zurück" the words in marks are what X asserts.
      for (Attribution attribution : statement.attributions()) {
        Span cue = attribution.cue();
        boolean denies =
            cue != null
                && attribution.stance() == Stance.DENYING
                && attribution.type() != AttributionType.DIRECT
                && isDenial(statement, words, cue);
        if (denies) {
          return cue;
        }
      }
      return null;
    }

    /** {@code verwerfen die Kurzschluss-These}. */
    private static boolean rejectsAnAssertion(Statement statement) {
      JudgeWords words = JudgeWords.of(statement.language());
      return statement.tokens().stream()
          .filter(token -> token.pos().isNominal())
          .map(Token::lemma)
          .map(lemma -> lemma.substring(lemma.lastIndexOf('-') + 1))
          .anyMatch(lemma -> words.has(JudgeWords.Kind.ASSERTION, lemma));
    }

    /** The frame is no part of the content, so that only its form is at hand. */
    private static boolean isDenial(Statement statement, JudgeWords words, Span cue) {
      if (!statement.span().contains(cue)) {
        return true;
      }
      int begin = statement.span().begin();
      String form =
          statement
              .text()
              .substring(cue.begin() - begin, cue.end() - begin)
              .toLowerCase(Locale.ROOT);
      return words.has(JudgeWords.Kind.DENIAL, form) || words.has(JudgeWords.Kind.REJECT, form);
    }

    boolean isOdd() {
      return (word != null) != (denial != null);
    }

    Span shown() {
      if (word != null) {
        return word;
      }
      return denial == null ? statement.span() : denial;
    }

    /** Whether the verb of this side is said on the other side too. */
    boolean isOfTheVerb(Comparand comparand, boolean onLeft) {
      WordLinks links = comparand.links();
      return verbs().stream()
              .anyMatch(
                  verb ->
                      (onLeft ? links.ofLeft(verb) : links.ofRight(verb))
                          .filter(match -> match.kind().strength() >= SURELY_RELATED)
                          .filter(match -> match.right().pos().isVerbal() || isOneForm(match))
                          .isPresent())
          || isOfADeed(comparand, onLeft);
    }

    /**
     * {@code Die Übernahme ist gescheitert}, {@code führt kein Verfahren}: whether the noun that is
     * negated names what the verb of the other side says was done.
     */
    private boolean isOfADeed(Comparand comparand, boolean onLeft) {
      Statement told = onLeft ? comparand.right() : comparand.left();
      Token verb = told.predicate();
      WordLinks links = comparand.links();
      return verb != null
          && told.certainty() == Certainty.CERTAIN
          && deed().filter(noun -> isDone(links, noun, verb, told, onLeft)).isPresent();
    }

    /** Whether the other side says so by its verb, or that what it calls so too was completed. */
    private static boolean isDone(
        WordLinks links, Token noun, Token verb, Statement told, boolean onLeft) {
      boolean completed = JudgeWords.first(JudgeWords.Kind.COMPLETE, told).isPresent();
      return (completed
              ? told.tokens().stream().filter(token -> token.pos() == PartOfSpeech.NOUN)
              : Stream.of(verb))
          .anyMatch(word -> onLeft ? areLinked(links, noun, word) : areLinked(links, word, noun));
    }

    private static boolean areLinked(WordLinks links, Token left, Token right) {
      return links.areLinked(left, right, SURELY_RELATED);
    }

    /** The subject of a verb that negates, or the noun behind a word that does. */
    private Optional<Token> deed() {
      if (word == null) {
        return Optional.empty();
      }
      Token predicate = statement.predicate();
      List<Token> nouns =
          predicate != null && word.equals(predicate.span())
              ? Participants.subject(statement)
              : statement.tokens().stream()
                  .filter(token -> token.span().begin() >= word.end())
                  .filter(token -> token.pos() != PartOfSpeech.ADJ)
                  .limit(1)
                  .toList();
      return nouns.stream().filter(token -> token.pos() == PartOfSpeech.NOUN).findFirst();
    }

    /**
     * The verb that is negated: the statement's own, or what hangs on {@code fail} or {@code es
     * gelang nicht}.
     */
    private List<Token> verbs() {
      Token predicate = statement.predicate();
      boolean byVerb = word != null && predicate != null && word.equals(predicate.span());
      if (byVerb) {
        return statement.tokens().stream()
            .filter(token -> token.pos().isVerbal() && !token.span().equals(word))
            .toList();
      }
      return JudgeWords.first(JudgeWords.Kind.MANAGE, statement)
          .map(
              managing ->
                  statement.tokens().stream()
                      .filter(token -> token.pos() == PartOfSpeech.VERB && token != managing)
                      .toList())
          .filter(managed -> !managed.isEmpty())
          .orElseGet(() -> predicate == null ? List.of() : List.of(predicate));
    }

    private static boolean isOneForm(WordMatch match) {
      return match.kind() == WordMatch.Kind.SAME;
    }

    /**
     * {@code ist nicht in Kiel gewesen}: there is no verb that the other side would have to say.
     */
    boolean hasNoVerbOfItsOwn() {
      Token predicate = statement.predicate();
      return predicate == null || Copulas.has(predicate);
    }
  }
}
