package org.synopse.statement.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Token;

/** Finds whom a pronoun stands for: the last one named before it whom it can stand for. */
final class Antecedents {
  /** Farther back a pronoun does not reach. */
  private static final int SENTENCES_BACK = 5;

  private Antecedents() {}

  /** Returns the entity that the pronoun stands for, or {@code null} if nobody fits. */
  static @Nullable Entity of(ParsedArticle article, Token pronoun) {
    int number = article.numberOfSentenceAt(pronoun.span().begin());
    for (int i = number; i >= Math.max(0, number - SENTENCES_BACK); i--) {
      List<Mention> mentions = article.sentences().get(i).mentions();
      for (int j = mentions.size() - 1; j >= 0; j--) {
        Mention mention = mentions.get(j);
        boolean before = mention.span().end() <= pronoun.span().begin();
        if (before && fits(pronoun, mention.entity(), article.gazetteer())) {
          return mention.entity();
        }
      }
    }
    return null;
  }

  private static boolean fits(Token pronoun, Entity entity, Gazetteer gazetteer) {
    Gazetteer.Gender gender = gazetteer.genderOf(List.of(entity.name().split(" ", -1)).get(0));
    boolean person = entity.type() == EntityType.PERSON;
    return switch (pronoun.form()) {
      case "er", "Er", "he", "He" -> person && gender != Gazetteer.Gender.FEMALE;
      case "sie", "Sie", "she", "She" -> person && gender != Gazetteer.Gender.MALE;
      case "they", "They", "it", "It" -> entity.type() == EntityType.ORGANISATION;
      default -> person;
    };
  }
}
