package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * The one name of a side that the other side does not have, places and dates aside: who it is that
 * did what both sides tell.
 *
 * <p>What stands before a name and is a word of the lexicon says what somebody is and not how he is
 * called: {@code Winger} in {@code Winger Idris Pugh}.
 */
final class OpenNames {
  /** Somebody is called by so many words. */
  private static final int WHOLE = 2;

  private final ConceptLexicon lexicon;

  OpenNames(ConceptLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the name of the left side, if there is only one. */
  Optional<Mention> ofLeft(Comparand comparand) {
    return only(comparand.left(), comparand.links()::ofLeft);
  }

  /** Returns the name of the right side, if there is only one. */
  Optional<Mention> ofRight(Comparand comparand) {
    return only(comparand.right(), comparand.links()::ofRight);
  }

  private Optional<Mention> only(
      Statement statement, Function<Token, Optional<WordMatch>> partner) {
    List<Mention> open =
        statement.values().mentions().stream()
            .filter(mention -> isSomebody(mention.entity().type()))
            .filter(mention -> isOpen(name(statement, mention), partner))
            .toList();
    boolean one =
        open.stream().map(Mention::entity).distinct().count() == 1
            && !isPartOfMore(statement, open.get(0));
    return one ? Optional.of(open.get(0)) : Optional.empty();
  }

  private static boolean isOpen(List<Token> name, Function<Token, Optional<WordMatch>> partner) {
    return !name.isEmpty() && name.stream().allMatch(token -> partner.apply(token).isEmpty());
  }

  /**
   * The words of a name, without what says what its bearer is, if a whole name is left; nothing
   * where it is all words of the lexicon, and nobody knows whether it names somebody.
   */
  private List<Token> name(Statement statement, Mention mention) {
    List<Token> words =
        statement.tokens().stream().filter(token -> mention.span().contains(token.span())).toList();
    List<Token> name = words.stream().dropWhile(token -> isWord(statement, token)).toList();
    boolean whole = name.size() >= WHOLE;
    boolean none = name.isEmpty() && mention.entity().type() == EntityType.OTHER;
    return whole || none ? name : words;
  }

  private boolean isWord(Statement statement, Token token) {
    return !lexicon.conceptsOf(statement.language(), token).isEmpty();
  }

  private static boolean isSomebody(EntityType type) {
    return switch (type) {
      case PERSON, ORGANISATION, OTHER, MEDIUM -> true;
      case GOVERNMENT, PLACE -> false;
    };
  }

  /**
   * Whether a name stands beside another, by which it may be one more beside those that both sides
   * name ({@code Cooper und Abrams}), or the end of a longer name ({@code Hamilton Central}).
   */
  private boolean isPartOfMore(Statement statement, Mention mention) {
    List<Token> tokens = statement.tokens();
    int begin = 0;
    while (begin < tokens.size() && !mention.span().contains(tokens.get(begin).span())) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && mention.span().contains(tokens.get(end).span())) {
      end++;
    }
    return isNameAt(statement, begin - 1)
        || isNameAt(statement, end)
        || (isAnd(tokens, begin - 1) && isNameAt(statement, begin - 2))
        || (isAnd(tokens, end) && isNameAt(statement, end + 1));
  }

  /** {@code Ross} is one, {@code Defender} before it and {@code der Finne} are none. */
  private boolean isNameAt(Statement statement, int at) {
    List<Token> tokens = statement.tokens();
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).pos() == PartOfSpeech.PROPN
        && !isWord(statement, tokens.get(at))
        && !isOfALand(statement, tokens.get(at));
  }

  private static boolean isOfALand(Statement statement, Token token) {
    return statement.values().mentions().stream()
        .anyMatch(
            mention ->
                mention.entity().type() == EntityType.PLACE
                    && mention.span().contains(token.span())
                    && !token.form().equals(mention.entity().name()));
  }

  private static boolean isAnd(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).pos() == PartOfSpeech.CCONJ;
  }
}
