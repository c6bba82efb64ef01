package org.synopse.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Two statements of articles of different days that say the same of others: {@code Die Maschine
 * gehört der Gesellschaft Nordwind}, {@code Die Maschine gehört der Gesellschaft Alpenair}. What
 * happens again and again is told in the same words, and who it is tells that it happened again.
 *
 * <p>Each side has a name that is not met on the other, both stand in the same place of the
 * sentence, and the other words are met.
 */
final class OtherNames {
  /** So much of the rest is met where both tell of one kind of event. */
  private static final double REST = 0.5;

  /** Weaker matches are of names that only have to do with each other, as two countries do. */
  private static final double MET = 0.8;

  private OtherNames() {}

  /**
   * A name and where it stands.
   *
   * @param mention the name
   * @param place the preposition before its phrase, or nothing where none stands there
   * @param words its words and those before it in its phrase
   */
  private record Named(Mention mention, String place, Set<Token> words) {}

  /** Returns the first two names that part the statements, if there are any. */
  static Optional<Axis.Difference> between(Comparand comparand) {
    if (!comparand.isOfDifferentDays()) {
      return Optional.empty();
    }
    List<Named> left = open(comparand.left(), comparand.right(), comparand.links()::ofLeft);
    List<Named> right = open(comparand.right(), comparand.left(), comparand.links()::ofRight);
    for (Named ofLeft : left) {
      for (Named ofRight : right) {
        if (ofLeft.place().equals(ofRight.place())
            && areOfOneKind(ofLeft.mention(), ofRight.mention())
            && isRestMet(comparand, ofLeft, ofRight)) {
          return Optional.of(difference(ofLeft.mention(), ofRight.mention()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRestMet(Comparand comparand, Named left, Named right) {
    return Rest.of(comparand, left.words()::contains, right.words()::contains).least() >= REST;
  }

  private static Axis.Difference difference(Mention left, Mention right) {
    Axis axis = isPlace(left) && isPlace(right) ? Axis.PLACE : Axis.PARTICIPANT;
    String because =
        left.entity().name() + " on the left, " + right.entity().name() + " on the right";
    return new Axis.Difference(axis, left.span(), right.span(), because);
  }

  private static List<Named> open(
      Statement statement, Statement other, Function<Token, Optional<WordMatch>> partner) {
    List<Named> open = new ArrayList<>();
    for (Mention mention : statement.values().mentions()) {
      boolean same =
          other.values().mentions().stream()
              .anyMatch(m -> EntityMatch.isSame(m.entity(), mention.entity()));
      List<Token> name =
          statement.tokens().stream()
              .filter(token -> mention.span().contains(token.span()))
              .toList();
      boolean met =
          name.stream()
              .anyMatch(
                  token ->
                      partner.apply(token).filter(m -> m.kind().strength() >= MET).isPresent());
      boolean attribute = name.stream().anyMatch(token -> token.pos() == PartOfSpeech.ADJ);
      if (!same && !met && !name.isEmpty() && !attribute) {
        open.add(named(statement, mention, name));
      }
    }
    return open;
  }

  /** Goes back over what stands before the name in its phrase. */
  private static Named named(Statement statement, Mention mention, List<Token> name) {
    List<Token> tokens = statement.tokens();
    Set<Token> words = new HashSet<>(name);
    int at = tokens.indexOf(name.get(0)) - 1;
    while (at >= 0 && isOfPhrase(tokens.get(at))) {
      words.add(tokens.get(at));
      at--;
    }
    boolean preposition = at >= 0 && tokens.get(at).pos() == PartOfSpeech.ADP;
    return new Named(mention, preposition ? JudgeWords.lower(tokens.get(at)) : "", words);
  }

  private static boolean isOfPhrase(Token token) {
    return switch (token.pos()) {
      case ADJ, DET, NOUN, PROPN -> true;
      default -> false;
    };
  }

  /** A name of which no more is known may be of any kind. */
  private static boolean areOfOneKind(Mention left, Mention right) {
    EntityType one = left.entity().type();
    EntityType other = right.entity().type();
    return one == other
        || one == EntityType.OTHER
        || other == EntityType.OTHER
        || (isPlace(left) && isPlace(right));
  }

  private static boolean isPlace(Mention mention) {
    return mention.entity().type() == EntityType.PLACE
        || mention.entity().type() == EntityType.GOVERNMENT;
  }
}
