package org.synopse.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Sees that one event is told of two places: {@code in Bonn}, {@code in Kassel}; {@code im
 * Rathaus}, {@code im Theater}.
 *
 * <p>What nobody in particular did, such as {@code Tausende demonstrierten}, took place in both. A
 * town lies in a region and a region in a country, so places count only where each side has one
 * that is not met, both behind prepositions that say where, in statements whose other words are met
 * by two thirds.
 */
final class PlaceJudge implements RelationJudge {
  static final String NAME = "different-places";

  private static final double MOST = 0.65;

  /** Weaker matches are of words that only have to do with each other, as two capitals do. */
  private static final double MET = 0.6;

  private static final Set<String> VENUE_NOUNS =
      Set.copyOf(ResourceLines.of(PlaceJudge.class, "venues.txt"));

  private static final Set<String> WHERE =
      Set.copyOf(ResourceLines.of(PlaceJudge.class, "where.txt"));

  private static final Fact<List<Token>> TOWNS = new Fact<>(PlaceJudge::towns);
  private static final Fact<List<Token>> VENUES = new Fact<>(PlaceJudge::venues);

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    if (comparand.isOfDifferentDays()) {
      return Optional.empty();
    }
    return between(comparand, comparand.ofLeft(TOWNS), comparand.ofRight(TOWNS))
        .or(() -> between(comparand, comparand.ofLeft(VENUES), comparand.ofRight(VENUES)));
  }

  private static Optional<Verdict> between(
      Comparand comparand, List<Token> ofLeft, List<Token> ofRight) {
    List<Token> left = open(ofLeft, comparand.links()::ofLeft);
    List<Token> right = open(ofRight, comparand.links()::ofRight);
    boolean one = left.size() == 1 && right.size() == 1;
    if (!one || left.size() != ofLeft.size() || right.size() != ofRight.size()) {
      return Optional.empty();
    }
    Rest rest = Rest.of(comparand, left::contains, right::contains);
    if (rest.least() < MOST
        || Participants.nameNobody(comparand)
        || Axis.contrast(comparand).isPresent()) {
      return Optional.empty();
    }
    Span a = left.get(0).span();
    Span b = right.get(0).span();
    String because = left.get(0).form() + " on the left, " + right.get(0).form() + " on the right";
    Evidence evidence = new Evidence(EvidenceKind.PLACE, because, a, b, NAME);
    return Optional.of(
        otherEvent(comparand, a, b)
            .map(axis -> new Verdict(Relation.NOT_COMPARABLE, List.of(evidence, axis.evidence())))
            .orElseGet(() -> new Verdict(Relation.CONTRADICTION, List.of(evidence))));
  }

  /** On another day, or so here and not so there. */
  private static Optional<Axis.Difference> otherEvent(Comparand comparand, Span left, Span right) {
    boolean denied =
        comparand.left().modality().negatedByWord() != comparand.right().modality().negatedByWord();
    return denied
        ? Optional.of(new Axis.Difference(Axis.PLACE, left, right))
        : Axis.period(comparand);
  }

  /** Whether each side says where, and no place of the one is met on the other. */
  static boolean areApart(Comparand comparand) {
    return areApart(comparand, comparand.ofLeft(TOWNS), comparand.ofRight(TOWNS))
        || areApart(comparand, comparand.ofLeft(VENUES), comparand.ofRight(VENUES));
  }

  private static boolean areApart(Comparand comparand, List<Token> left, List<Token> right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && open(left, comparand.links()::ofLeft).size() == left.size()
        && open(right, comparand.links()::ofRight).size() == right.size();
  }

  private static List<Token> open(
      List<Token> places, Function<Token, Optional<WordMatch>> partner) {
    return places.stream()
        .filter(token -> partner.apply(token).filter(m -> m.kind().strength() >= MET).isEmpty())
        .toList();
  }

  /** The last words of the names of places that stand behind a preposition. */
  private static List<Token> towns(Statement statement) {
    List<Token> towns = new ArrayList<>();
    List<Mention> places =
        statement.values().mentions().stream().filter(PlaceJudge::mayBePlace).toList();
    for (int i = 1; i < statement.tokens().size(); i++) {
      Token token = statement.tokens().get(i);
      boolean begins = places.stream().anyMatch(m -> m.span().begin() == token.span().begin());
      if (begins && saysWhere(statement.tokens().get(i - 1)) && !isAttribute(statement, i)) {
        towns.add(token);
      }
    }
    return towns;
  }

  /** {@code in schottischen Pubs}, {@code at Athens shopping mall}: the mall is the place. */
  private static boolean isAttribute(Statement statement, int at) {
    List<Token> tokens = statement.tokens();
    return tokens.get(at).pos() == PartOfSpeech.ADJ
        || (statement.language() == Language.ENGLISH
            && at + 1 < tokens.size()
            && tokens.get(at + 1).pos() == PartOfSpeech.NOUN);
  }

  /** {@code in Kell}: what nobody knows to be anything else is a place behind such a word. */
  private static boolean mayBePlace(Mention mention) {
    EntityType type = mention.entity().type();
    return type == EntityType.PLACE || type == EntityType.OTHER;
  }

  /** The nouns for buildings and grounds whose phrase stands behind a preposition. */
  private static List<Token> venues(Statement statement) {
    List<Token> venues = new ArrayList<>();
    List<Token> tokens = statement.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      int at = i - 1;
      while (at > 0 && isInside(tokens.get(at))) {
        at--;
      }
      // In "im Keller des Hotels" the hotel is whose cellar it is.
      if (at > 0 && tokens.get(at).pos() == PartOfSpeech.DET) {
        at--;
      }
      if (isVenue(tokens.get(i)) && saysWhere(tokens.get(at))) {
        venues.add(tokens.get(i));
      }
    }
    return venues;
  }

  private static boolean isInside(Token token) {
    return token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.NOUN;
  }

  private static boolean isVenue(Token token) {
    String lemma = token.lemma();
    return token.pos().isNominal() && VENUE_NOUNS.stream().anyMatch(lemma::endsWith);
  }

  private static boolean saysWhere(Token token) {
    return token.pos() == PartOfSpeech.ADP && WHERE.contains(JudgeWords.lower(token));
  }
}
