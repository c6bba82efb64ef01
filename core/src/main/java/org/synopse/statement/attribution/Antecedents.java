package org.synopse.statement.attribution;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds whom a pronoun or a bare noun stands for: the last one named before it whom it can stand
 * for. {@code er} is a man, {@code das Ministerium} the body of which the article spoke.
 */
final class Antecedents {
  /** Farther back a pronoun does not reach. */
  private static final int SENTENCES_BACK = 5;

  /** A noun reaches farther than a pronoun. */
  private static final int SENTENCES_BACK_OF_NOUN = 12;

  /** What {@code it} is was named just before. */
  private static final int SENTENCES_BACK_OF_BODY = 2;

  private static final RoleWords WORDS = new RoleWords("source-words");

  private Antecedents() {}

  /** Returns the entity that the pronoun stands for, or {@code null} if nobody fits. */
  static @Nullable Entity of(ParsedArticle article, Token pronoun) {
    if (isSeveral(article, pronoun) || has(article.language(), "nobody", pronoun)) {
      return null;
    }
    if (article.language() == Language.ENGLISH && has(article.language(), "it", pronoun)) {
      return bodyBefore(article, pronoun, has(Language.ENGLISH, "several", pronoun));
    }
    Entity likely =
        has(article.language(), "nearest", pronoun)
            ? null
            : named(
                article,
                pronoun,
                mention ->
                    fits(article, pronoun, mention.entity())
                        && !isBehindPreposition(article, mention));
    return likely != null
        ? likely
        : named(article, pronoun, mention -> fits(article, pronoun, mention.entity()));
  }

  /**
   * The last one named before, but not in the pronoun's own clause: in {@code An Putin schrieb er}
   * somebody else writes.
   */
  private static @Nullable Entity named(
      ParsedArticle article, Token pronoun, Predicate<Mention> fits) {
    Span clause = clauseOf(article, pronoun);
    int number = article.numberOfSentenceAt(pronoun.span().begin());
    for (int i = number; i >= Math.max(0, number - SENTENCES_BACK); i--) {
      for (Mention mention : article.sentences().get(i).mentions().reversed()) {
        boolean before = mention.span().end() <= pronoun.span().begin();
        if (before && !clause.contains(mention.span()) && fits.test(mention)) {
          return mention.entity();
        }
      }
    }
    return null;
  }

  /**
   * {@code The operator said flights were late. It expected …}: the body of which the clause before
   * speaks. {@code they} are a body only where it is known for one, for they may be several.
   */
  private static @Nullable Entity bodyBefore(
      ParsedArticle article, Token pronoun, boolean several) {
    int number = article.numberOfSentenceAt(pronoun.span().begin());
    for (int i = number; i >= Math.max(0, number - SENTENCES_BACK_OF_BODY); i--) {
      ParsedSentence sentence = article.sentences().get(i);
      for (Clause clause : sentence.clauses()) {
        boolean before =
            clause.kind() == ClauseKind.MAIN
                && clause.span().end() <= pronoun.span().begin()
                && !clause.tokens().contains(pronoun);
        Source subject = before ? article.subjectAsSource(sentence, clause).orElse(null) : null;
        Entity body = subject == null ? null : subject.entity();
        if (body != null && (several ? body.type() == EntityType.ORGANISATION : isBodyToo(body))) {
          return body;
        }
      }
    }
    return null;
  }

  private static boolean isBodyToo(Entity entity) {
    return switch (entity.type()) {
      case ORGANISATION, GOVERNMENT, MEDIUM, OTHER -> true;
      default -> false;
    };
  }

  private static Span clauseOf(ParsedArticle article, Token pronoun) {
    for (Clause clause :
        article.sentences().get(article.numberOfSentenceAt(pronoun.span().begin())).clauses()) {
      if (clause.tokens().contains(pronoun)) {
        return NounPhrases.span(clause.tokens());
      }
    }
    return pronoun.span();
  }

  /** {@code mit seinen Kollegen X und Y}: those of whom the sentence does not speak first. */
  private static boolean isBehindPreposition(ParsedArticle article, Mention mention) {
    List<Token> tokens =
        article
            .sentences()
            .get(article.numberOfSentenceAt(mention.span().begin()))
            .sentence()
            .tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() > mention.span().begin()) {
        continue;
      }
      switch (token.pos()) {
        case ADP -> {
          // "a report by X", "was praised by X": who wrote or did it.
          return article.language() != Language.ENGLISH || !has(Language.ENGLISH, "agent", token);
        }
        case ADJ, DET, NOUN, PROPN, CCONJ -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * Whether the pronoun stands for several by its verb, {@code sie erklärten}: the nearest of its
   * sentence, the one before it first.
   */
  private static boolean isSeveral(ParsedArticle article, Token pronoun) {
    if (!has(article.language(), "she-or-they", pronoun)) {
      return false;
    }
    List<Token> tokens =
        article
            .sentences()
            .get(article.numberOfSentenceAt(pronoun.span().begin()))
            .sentence()
            .tokens();
    int place = tokens.indexOf(pronoun);
    if (place > 0 && tokens.get(place - 1).canBeFinite()) {
      return isPluralVerb(article.language(), tokens.get(place - 1));
    }
    return tokens.stream()
        .skip(place + 1L)
        .filter(Token::canBeFinite)
        .findFirst()
        .filter(verb -> isPluralVerb(article.language(), verb))
        .isPresent();
  }

  /** A third person that ends so is one of several, but for a few strong pasts. */
  private static boolean isPluralVerb(Language language, Token verb) {
    String word = verb.form().toLowerCase(Locale.ROOT);
    return has(language, "plural-verb", verb)
        || (WORDS.of(language, "plural-ending").stream().anyMatch(word::endsWith)
            && !has(language, "singular-past", verb));
  }

  /**
   * Returns the entity that a phrase without a name stands for by a noun for a body, {@code die
   * Behörde} or {@code ein Sprecher des Ministeriums}, or {@code null} if there is none.
   */
  static @Nullable Entity ofNoun(ParsedArticle article, List<Token> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      Token noun = phrase.get(i);
      boolean definite =
          phrase.get(i - 1).pos() == PartOfSpeech.DET
              && has(article.language(), "definite", phrase.get(i - 1));
      if (definite && noun.pos().isNominal()) {
        return body(article, noun);
      }
    }
    return null;
  }

  private static @Nullable Entity body(ParsedArticle article, Token noun) {
    String word = noun.lemma();
    Language language = article.language();
    if (WORDS.has(language, "outlet", word)) {
      return last(
          article, noun, SENTENCES_BACK_OF_NOUN, entity -> entity.type() == EntityType.MEDIUM);
    }
    if (!WORDS.has(language, "body", word)) {
      return null;
    }
    // "die Organisation" is the one of which the article speaks just there.
    Entity nearest =
        WORDS.has(language, "general", word)
            ? last(article, noun, SENTENCES_BACK, entity -> isOrganisation(language, entity))
            : null;
    // "das Ministerium" is the Bundesumweltministerium rather than any other body.
    return nearest != null
        ? nearest
        : last(
            article,
            noun,
            SENTENCES_BACK_OF_NOUN,
            entity -> isBody(entity) && hasWord(entity, word));
  }

  /** Also a name of which no more is known than its legal form: {@code Nordkabel AG}. */
  private static boolean isOrganisation(Language language, Entity entity) {
    if (entity.type() == EntityType.ORGANISATION) {
      return true;
    }
    List<String> words = List.of(entity.name().toLowerCase(Locale.ROOT).split(" ", -1));
    return entity.type() == EntityType.OTHER
        && words.size() > 1
        && WORDS.has(language, "legal", words.get(words.size() - 1));
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.GOVERNMENT;
  }

  private static boolean hasWord(Entity entity, String word) {
    return entity.name().toLowerCase(Locale.ROOT).contains(word);
  }

  private static @Nullable Entity last(
      ParsedArticle article, Token token, int sentencesBack, Predicate<Entity> fits) {
    int number = article.numberOfSentenceAt(token.span().begin());
    for (int i = number; i >= Math.max(0, number - sentencesBack); i--) {
      List<Mention> mentions = article.sentences().get(i).mentions();
      for (int j = mentions.size() - 1; j >= 0; j--) {
        Mention mention = mentions.get(j);
        boolean before = mention.span().end() <= token.span().begin();
        if (before && fits.test(mention.entity())) {
          return mention.entity();
        }
      }
    }
    return null;
  }

  private static boolean fits(ParsedArticle article, Token pronoun, Entity entity) {
    Language language = article.language();
    Gazetteer.Gender gender =
        article.gazetteer().genderOf(List.of(entity.name().split(" ", -1)).get(0));
    boolean person = entity.type() == EntityType.PERSON;
    boolean he = has(language, "he", pronoun);
    boolean she = has(language, "she", pronoun);
    if (has(language, "it", pronoun)) {
      return isOrganisation(language, entity);
    }
    boolean contradicted =
        (he && gender == Gazetteer.Gender.FEMALE) || (she && gender == Gazetteer.Gender.MALE);
    return person && !contradicted;
  }

  private static boolean has(Language language, String role, Token token) {
    return WORDS.has(language, role, token.form().toLowerCase(Locale.ROOT));
  }
}
