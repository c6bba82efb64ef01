package org.synopse.relate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.Concept;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Scale;
import org.synopse.lexicon.Scales;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Sees opposed words ({@code stieg}, {@code fiel}) and other endings of one event ({@code
 * angenommen}, {@code gescheitert}).
 *
 * <p>They have to be the verbs, or what the verbs are about, of statements that speak of the same
 * thing; a negation on one side undoes them: {@code blieb nicht geschlossen} says {@code öffnete}.
 */
final class AntonymJudge implements RelationJudge {
  static final String NAME = "opposed-words";

  /** A word that is met better than by its opposite says the same on both sides. */
  private static final double OPPOSED = 0.6;

  private static final String OPPOSITE = "which is the opposite";

  private static final Scales SCALES = Scales.shipped();

  /**
   * What German and English put before an adjective to deny it, in compounds before their last
   * part.
   */
  private static final String UN = "un";

  private static final int SHORTEST_DENIED = 5;

  private static final Fact<List<Token>> ADJECTIVES = new Fact<>(AntonymJudge::adjectives);

  private final ConceptLexicon lexicon;

  /** The content words of a statement. */
  private final Fact<Meanings> meanings = new Fact<>(this::meanings);

  AntonymJudge(ConceptLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    boolean undone =
        comparand.left().modality().negatedByWord() != comparand.right().modality().negatedByWord();
    if (undone) {
      return Optional.empty();
    }
    Optional<Verdict> denied = denied(comparand);
    if (denied.isPresent()) {
      return denied;
    }
    Meanings ofLeft = comparand.ofLeft(meanings);
    Meanings ofRight = comparand.ofRight(meanings);
    if (Collections.disjoint(ofLeft.opposites(), ofRight.concepts())) {
      return Optional.empty();
    }
    List<Meaning> left = unsaid(ofLeft.words(), comparand.links()::ofLeft);
    List<Meaning> right = unsaid(ofRight.words(), comparand.links()::ofRight);
    if (left.stream().noneMatch(l -> right.stream().anyMatch(r -> kind(l, r).isPresent()))) {
      return Optional.empty();
    }
    for (Couples.Couple<Meaning> couple : Couples.of(left, right)) {
      Token one = couple.left().token();
      Token other = couple.right().token();
      Optional<EvidenceKind> kind = kind(couple.left(), couple.right());
      if (kind.isPresent() && bothCarry(comparand, one, other)) {
        return new Opposition(kind.get(), one, other, OPPOSITE, NAME).verdict(comparand);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    if (judge(comparand).isPresent()) {
      return List.of();
    }
    boolean opposed =
        comparand.links().both().stream().anyMatch(m -> m.kind() == WordMatch.Kind.ANTONYM);
    String because =
        opposed
            ? "opposed words are there, but do not carry both statements, or are undone"
            : "no two words are known as opposites";
    return List.of(new Missing(NAME, Relation.CONTRADICTION, because));
  }

  /**
   * {@code verhandlungsfähig} and {@code verhandlungsunfähig}, {@code möglich} and {@code
   * unmöglich}.
   */
  private static Optional<Verdict> denied(Comparand comparand) {
    List<Token> adjectives = comparand.ofRight(ADJECTIVES);
    if (comparand.ofLeft(ADJECTIVES).stream()
        .noneMatch(left -> adjectives.stream().anyMatch(right -> areDenials(left, right)))) {
      return Optional.empty();
    }
    for (Couples.Couple<Token> couple :
        Couples.of(comparand.left().tokens(), comparand.right().tokens())) {
      boolean opposed =
          couple.left().pos() == PartOfSpeech.ADJ
              && couple.right().pos() == PartOfSpeech.ADJ
              && areDenials(couple.left(), couple.right());
      if (opposed && bothCarry(comparand, couple.left(), couple.right())) {
        return new Opposition(EvidenceKind.ANTONYM, couple.left(), couple.right(), OPPOSITE, NAME)
            .verdict(comparand);
      }
    }
    return Optional.empty();
  }

  private static List<Token> adjectives(Statement statement) {
    return statement.tokens().stream().filter(t -> t.pos() == PartOfSpeech.ADJ).toList();
  }

  private static boolean areDenials(Token left, Token right) {
    return isDenied(left.lemma(), right.lemma()) || isDenied(right.lemma(), left.lemma());
  }

  private static boolean isDenied(String word, String denied) {
    int at = denied.indexOf(UN);
    return word.length() >= SHORTEST_DENIED
        && denied.length() == word.length() + UN.length()
        && at >= 0
        && word.equals(denied.substring(0, at) + denied.substring(at + UN.length()));
  }

  /** A word and the ids of the concepts that it names, alone or with others. */
  private record Meaning(Token token, Set<String> concepts) {}

  /**
   * The content words of a statement.
   *
   * @param concepts ids of all their concepts
   * @param opposites ids of what is opposed to one of them; links to opposites hold both ways
   */
  private record Meanings(List<Meaning> words, Set<String> concepts, Set<String> opposites) {}

  private Meanings meanings(Statement statement) {
    WordConcepts concepts = WordConcepts.of(lexicon, statement);
    List<Meaning> words =
        statement.tokens().stream()
            .filter(token -> token.pos().isContent())
            .map(token -> new Meaning(token, concepts.of(token)))
            .toList();
    Set<String> all = new HashSet<>();
    Set<String> opposites = new HashSet<>();
    for (Meaning word : words) {
      all.addAll(word.concepts());
      for (String id : word.concepts()) {
        Concept concept = lexicon.concept(id);
        if (concept != null) {
          opposites.addAll(concept.outcomes());
          opposites.addAll(concept.antonyms());
        }
      }
    }
    return new Meanings(words, all, opposites);
  }

  /** The content words that the other side does not say in its own words. */
  private static List<Meaning> unsaid(
      List<Meaning> meanings, Function<Token, Optional<WordMatch>> partner) {
    return meanings.stream()
        .filter(
            meaning ->
                partner.apply(meaning.token()).filter(m -> m.kind().strength() > OPPOSED).isEmpty())
        .toList();
  }

  /** Buying and selling are one deal seen from two sides, and no opposites. */
  private Optional<EvidenceKind> kind(Meaning ofLeft, Meaning ofRight) {
    Set<String> right = ofRight.concepts();
    boolean converse = false;
    boolean outcome = false;
    boolean antonym = false;
    for (String id : ofLeft.concepts()) {
      Concept concept = lexicon.concept(id);
      if (concept != null) {
        converse |= concept.converses().stream().anyMatch(right::contains);
        outcome |= concept.outcomes().stream().anyMatch(right::contains);
        antonym |= concept.antonyms().stream().anyMatch(right::contains);
      }
    }
    boolean contest = isContest(ofLeft, ofRight);
    if (converse || contest || !(outcome || antonym)) {
      return Optional.empty();
    }
    return Optional.of(outcome && !antonym ? EvidenceKind.OUTCOME : EvidenceKind.ANTONYM);
  }

  /**
   * {@code verlor gegen Norwegen}, {@code Norwegen setzte sich durch}: another judge sees to it.
   */
  private static boolean isContest(Meaning left, Meaning right) {
    Token word = left.token();
    for (Scale scale : SCALES.of(word.listed(), word.lemma(), left.concepts())) {
      Scale.End end = scale.end(word.listed(), word.lemma(), left.concepts());
      boolean opposed =
          scale.isContest()
              && end != null
              && scale.has(end.other(), right.token(), right.concepts());
      if (opposed) {
        return true;
      }
    }
    return false;
  }

  private static boolean bothCarry(Comparand comparand, Token left, Token right) {
    return carries(comparand.left(), left) && carries(comparand.right(), right);
  }

  /** {@code a disputed election}: what is told is something else. */
  private static boolean isAttribute(List<Token> tokens, Token token) {
    int next = tokens.indexOf(token) + 1;
    return token.pos() == PartOfSpeech.ADJ
        && next < tokens.size()
        && tokens.get(next).pos().isNominal();
  }

  /** A verb, or what {@code is} says of somebody: {@code ist offen}; any word of a fragment. */
  private static boolean carries(Statement statement, Token token) {
    Token verb = statement.predicate();
    return (verb == null && !isAttribute(statement.tokens(), token))
        || token.equals(verb)
        || (token.pos() == PartOfSpeech.ADJ && verb != null && verb.pos() == PartOfSpeech.AUX)
        || Copulas.isPredicative(statement.tokens(), token);
  }
}
