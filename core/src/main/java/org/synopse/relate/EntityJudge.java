package org.synopse.relate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Sees another person, body or thing in the same role: {@code Anna Meier gewann die Wahl}, {@code
 * Paul Kunze gewann die Wahl}.
 *
 * <p>Each side names one that the other does not. Where only one can have the role, as who wins,
 * leads or owns, half of the rest has to be met; else nearly all of it, since a second person may
 * do the same as the first. What people say or think of something, many may say.
 */
final class EntityJudge implements RelationJudge {
  static final String NAME = "another-participant";

  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.8;

  /** Two compounds of one noun end alike in so many letters. */
  private static final int SHARED_END = 5;

  /** What only one can do or be: names of concepts, and lemmas in double quotes. */
  private static final Set<String> ONE_ONLY =
      Set.copyOf(ResourceLines.of(EntityJudge.class, "one-only.txt"));

  private final ConceptLexicon lexicon;

  /** Whether only one can be or do what the statement says. */
  private final Fact<Boolean> ofOne = new Fact<>(this::isOfOne);

  EntityJudge(ConceptLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Optional<Mention> left = only(comparand, true);
    Optional<Mention> right = only(comparand, false);
    if (left.isEmpty() || right.isEmpty() || !mayExclude(left.get(), right.get())) {
      return Optional.empty();
    }
    Rest rest =
        Rest.of(
            comparand,
            partOf(comparand.left(), left.get()),
            partOf(comparand.right(), right.get()));
    double least = isOfOne(comparand) ? HALF : NEARLY_ALL;
    boolean opposed =
        comparand.links().both().stream().anyMatch(m -> m.kind() == WordMatch.Kind.ANTONYM);
    if (opposed
        || isOfTwoKinds(comparand)
        || rest.least() < least
        || isSpeech(comparand.left())
        || isSpeech(comparand.right())) {
      return Optional.empty();
    }
    String because =
        left.get().entity().name()
            + " on the left, "
            + right.get().entity().name()
            + " on the right";
    Evidence evidence =
        new Evidence(EvidenceKind.ENTITY, because, left.get().span(), right.get().span(), NAME);
    return Optional.of(
        Axis.contrast(comparand)
            .or(() -> Axis.period(comparand))
            .map(axis -> new Verdict(Relation.NOT_COMPARABLE, List.of(evidence, axis.evidence())))
            .orElseGet(() -> new Verdict(Relation.CONTRADICTION, List.of(evidence))));
  }

  /** {@code Gold im Diskuswerfen}, {@code im Speerwerfen}: two compounds of one noun part them. */
  private static boolean isOfTwoKinds(Comparand comparand) {
    return comparand.links().both().stream()
        .anyMatch(match -> match.kind() == WordMatch.Kind.SHARED_PART);
  }

  /** The one name of a side, places and dates aside, that the other side does not have. */
  private static Optional<Mention> only(Comparand comparand, boolean onLeft) {
    Statement statement = onLeft ? comparand.left() : comparand.right();
    List<Mention> open =
        statement.values().mentions().stream()
            .filter(mention -> isSomebody(mention.entity().type()))
            .filter(
                mention ->
                    statement.tokens().stream()
                        .filter(token -> mention.span().contains(token.span()))
                        .noneMatch(
                            token ->
                                (onLeft
                                        ? comparand.links().ofLeft(token)
                                        : comparand.links().ofRight(token))
                                    .isPresent()))
            .toList();
    boolean one =
        open.stream().map(Mention::entity).distinct().count() == 1
            && !isPartOfMore(statement.tokens(), open.get(0));
    return one ? Optional.of(open.get(0)) : Optional.empty();
  }

  /**
   * Whether a name stands beside another, by which it may be one more beside those that both sides
   * name ({@code Cooper und Abrams}), or the end of a longer name ({@code Hamilton Central}).
   */
  private static boolean isPartOfMore(List<Token> tokens, Mention mention) {
    int begin = 0;
    while (begin < tokens.size() && !mention.span().contains(tokens.get(begin).span())) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && mention.span().contains(tokens.get(end).span())) {
      end++;
    }
    return isNameAt(tokens, begin - 1)
        || isNameAt(tokens, end)
        || (isAnd(tokens, begin - 1) && isNameAt(tokens, begin - 2))
        || (isAnd(tokens, end) && isNameAt(tokens, end + 1));
  }

  private static boolean isNameAt(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).pos() == PartOfSpeech.PROPN;
  }

  private static boolean isAnd(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).pos() == PartOfSpeech.CCONJ;
  }

  private static boolean isSomebody(EntityType type) {
    return switch (type) {
      case PERSON, ORGANISATION, OTHER, MEDIUM -> true;
      case GOVERNMENT, PLACE -> false;
    };
  }

  /** Two of one kind that share no word: no two of one family, and no name that was cut. */
  private static boolean mayExclude(Mention left, Mention right) {
    return left.entity().type() == right.entity().type()
        && !EntityMatch.isSame(left.entity(), right.entity())
        && !(left.entity().type() == EntityType.OTHER
            && endAlike(left.entity().name(), right.entity().name()))
        && Collections.disjoint(
            EntityMatch.words(left.entity().name()), EntityMatch.words(right.entity().name()));
  }

  /** {@code Kopfschuss}, {@code Schuss}: a noun that was taken for a name, and its kind. */
  private static boolean endAlike(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int shared = 0;
    while (shared < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - shared) == b.charAt(b.length() - 1 - shared)) {
      shared++;
    }
    return shared >= SHARED_END;
  }

  /** The words of the name and what stands before it without a break: {@code Anwältin Wanjiru}. */
  private static Predicate<Token> partOf(Statement statement, Mention mention) {
    Set<Token> part = new HashSet<>();
    List<Token> tokens = statement.tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      boolean before =
          i + 1 < tokens.size()
              && part.contains(tokens.get(i + 1))
              && (token.pos().isNominal() || isAdjective(token));
      if (before || mention.span().contains(token.span())) {
        part.add(token);
      }
    }
    return part::contains;
  }

  private static boolean isAdjective(Token token) {
    return token.pos() == PartOfSpeech.ADJ;
  }

  private boolean isOfOne(Comparand comparand) {
    return comparand.ofLeft(ofOne) && comparand.ofRight(ofOne);
  }

  private boolean isOfOne(Statement statement) {
    return statement.tokens().stream()
            .anyMatch(
                token ->
                    ONE_ONLY.contains('"' + token.lemma() + '"')
                        || lexicon.conceptsOf(statement.language(), token).stream()
                            .anyMatch(ONE_ONLY::contains))
        || lexicon.phrases(statement.language(), statement.tokens()).stream()
            .anyMatch(phrase -> ONE_ONLY.contains(phrase.concept()));
  }

  private static boolean isSpeech(Statement statement) {
    Token verb = statement.predicate();
    return verb != null
        && CueLexicon.load(statement.language()).reportingVerb(verb.lemma()).isPresent();
  }
}
