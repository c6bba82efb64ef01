package org.synopse.relate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.text.PartOfSpeech;
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

  private static final double THIRD = 0.3;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.8;

  /** Words met so well say the same. */
  private static final double SURE = 0.9;

  /** Two compounds of one noun end alike in so many letters. */
  private static final int SHARED_END = 5;

  private final OpenNames names;
  private final RolesOfOne roles;

  EntityJudge(ConceptLexicon lexicon) {
    this.names = new OpenNames(lexicon);
    this.roles = new RolesOfOne(lexicon);
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Optional<Mention> left = names.ofLeft(comparand);
    Optional<Mention> right = names.ofRight(comparand);
    if (left.isEmpty() || right.isEmpty() || !mayExclude(left.get(), right.get())) {
      return Optional.empty();
    }
    Slot slot = slot(comparand, left.get(), right.get());
    if (isOfTwoEvents(comparand) || slot.rest() < slot.asked()) {
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
            .or(() -> slot.ofOne() ? Optional.empty() : Axis.writing(comparand))
            .map(axis -> new Verdict(Relation.NOT_COMPARABLE, List.of(evidence, axis.evidence())))
            .orElseGet(() -> new Verdict(Relation.CONTRADICTION, List.of(evidence))));
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    Optional<Mention> left = names.ofLeft(comparand);
    Optional<Mention> right = names.ofRight(comparand);
    if (left.isEmpty() || right.isEmpty() || judge(comparand).isPresent()) {
      return List.of();
    }
    String differ =
        left.get().entity().name() + " and " + right.get().entity().name() + " are two names";
    Slot slot = slot(comparand, left.get(), right.get());
    String because =
        !mayExclude(left.get(), right.get())
            ? differ + ", but not surely of one kind"
            : slot.rest() < slot.asked()
                ? Shares.tooFew(differ, slot.rest(), slot.asked())
                : differ + ", but of two things or sayings";
    return List.of(new Missing(NAME, Relation.CONTRADICTION, because));
  }

  /**
   * What both sides say beside the names.
   *
   * @param rest the share of its words that is met on both sides
   * @param asked how much of it has to be met before the names exclude each other
   * @param ofOne whether only one can have the role; else a second may have it another day
   */
  private record Slot(double rest, double asked, boolean ofOne) {}

  private Slot slot(Comparand comparand, Mention left, Mention right) {
    Set<Token> ofLeft = partOf(comparand.left(), left);
    Set<Token> ofRight = partOf(comparand.right(), right);
    Rest rest = Rest.of(comparand, ofLeft::contains, ofRight::contains);
    boolean ofOne =
        roles.isBeside(comparand.leftFacts(), ofLeft)
            && roles.isBeside(comparand.rightFacts(), ofRight);
    if (!ofOne) {
      return new Slot(rest.least(), NEARLY_ALL, false);
    }
    return new Slot(rest.least(), nameOneThing(comparand) ? THIRD : HALF, true);
  }

  /** Whether a name that both sides have tells what the role is of. */
  private static boolean nameOneThing(Comparand comparand) {
    return comparand.links().both().stream()
        .filter(match -> match.kind().strength() >= SURE)
        .anyMatch(match -> isName(match.left()) || isName(match.right()));
  }

  private static boolean isName(Token token) {
    return token.pos() == PartOfSpeech.PROPN;
  }

  /** Whether they may tell of two events, or what two people said. */
  private static boolean isOfTwoEvents(Comparand comparand) {
    return comparand.links().both().stream().anyMatch(m -> m.kind() == WordMatch.Kind.ANTONYM)
        || isOfTwoKinds(comparand)
        || isSpeech(comparand.left())
        || isSpeech(comparand.right());
  }

  /**
   * {@code Gold im Diskuswerfen}, {@code im Speerwerfen}: two compounds of one noun part them; not
   * {@code Abfahrtslauf} and {@code Damenabfahrt}, which are no two kinds of one.
   */
  private static boolean isOfTwoKinds(Comparand comparand) {
    return comparand.links().both().stream()
        .filter(match -> match.kind() == WordMatch.Kind.SHARED_PART)
        .anyMatch(match -> endAlike(match.left().lemma(), match.right().lemma()));
  }

  /** Two of one kind that share no word: no two of one family, and no name that was cut. */
  private static boolean mayExclude(Mention left, Mention right) {
    return areOfOneKind(left.entity(), right.entity())
        && !EntityMatch.isSame(left.entity(), right.entity())
        && !(left.entity().type() == EntityType.OTHER
            && endAlike(left.entity().name(), right.entity().name()))
        && Collections.disjoint(
            EntityMatch.words(left.entity().name()), EntityMatch.words(right.entity().name()));
  }

  /** A name of several words of which no more is known may be a person's. */
  private static boolean areOfOneKind(Entity left, Entity right) {
    return left.type() == right.type()
        || (left.type() == EntityType.PERSON && isLong(right))
        || (right.type() == EntityType.PERSON && isLong(left));
  }

  private static boolean isLong(Entity entity) {
    return entity.type() == EntityType.OTHER && EntityMatch.words(entity.name()).size() > 1;
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
  private static Set<Token> partOf(Statement statement, Mention mention) {
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
    return part;
  }

  private static boolean isAdjective(Token token) {
    return token.pos() == PartOfSpeech.ADJ;
  }

  private static boolean isSpeech(Statement statement) {
    Token verb = statement.predicate();
    return verb != null
        && CueLexicon.load(statement.language()).reportingVerb(verb.lemma()).isPresent();
  }
}
