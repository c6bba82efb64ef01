package org.synopse.statement.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.statement.entity.Mention;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds where the words that name a source end: behind a name, its brackets and its apposition, as
 * in {@code der Vorsitzende der Kommission, Erik Brandt (SPD)}.
 */
final class SourcePhrase {
  private static final int LONGEST_BRACKET = 6;
  private static final RoleWords WORDS = new RoleWords("source-words");

  private final ParsedArticle article;
  private final ParsedSentence sentence;
  private final List<Token> tokens;

  private SourcePhrase(ParsedArticle article, ParsedSentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
  }

  /** Returns the words that name the source, given those that a noun phrase was seen in. */
  static List<Token> of(ParsedArticle article, ParsedSentence sentence, List<Token> phrase) {
    SourcePhrase finder = new SourcePhrase(article, sentence);
    int begin = sentence.indexFrom(phrase.get(0).span().begin());
    if (begin == finder.tokens.size()) {
      return phrase;
    }
    int end = finder.endBehind(begin, begin + phrase.size());
    return finder.tokens.subList(begin, Math.max(begin + 1, finder.withAddition(end)));
  }

  /** A name that ends inside the phrase ends it, one that goes on beyond it is whole. */
  private int endBehind(int begin, int end) {
    int limit = Math.min(end, tokens.size());
    for (int i = begin; i < limit; i++) {
      Mention mention = mentionFrom(i);
      if (mention != null) {
        int behind = indexBehind(mention);
        if (behind >= limit || !goesOn(mention, behind)) {
          return behind;
        }
        i = behind - 1;
      }
    }
    Mention next = mentionFrom(limit);
    return next != null && next.entity().type() == EntityType.PERSON ? indexBehind(next) : limit;
  }

  /** A person's name is complete; a body may have more: {@code die EU und die NATO}. */
  private boolean goesOn(Mention mention, int behind) {
    Token next = tokens.get(behind);
    boolean joins = next.pos().isNominal() || has("join", next) || next.is("(") || next.is("-");
    boolean startsMention = mentionFrom(behind) != null;
    return startsMention || (mention.entity().type() != EntityType.PERSON && joins);
  }

  private boolean has(String role, Token token) {
    return WORDS.has(article.language(), role, token.form());
  }

  private @Nullable Mention mentionFrom(int index) {
    if (index >= tokens.size()) {
      return null;
    }
    int begin = tokens.get(index).span().begin();
    for (Mention mention : sentence.mentions()) {
      if (mention.span().begin() == begin) {
        return mention;
      }
    }
    return null;
  }

  private int indexBehind(Mention mention) {
    return sentence.indexFrom(mention.span().end());
  }

  private int withAddition(int end) {
    int behind = behindBracket(end);
    if (behind + 1 >= tokens.size() || !tokens.get(behind).is(",")) {
      return behind;
    }
    NounPhrases phrases = article.nounPhrases();
    int begin = behind + 1;
    if (!opensApposition(tokens.get(begin), mentionFrom(begin))) {
      return behind;
    }
    int last = phrases.endOfPhrase(tokens, begin);
    last = behindBracket(endBehind(begin, Math.max(last, begin + 1)));
    return isClosed(last) && namesSomebody(behind, last) ? last : behind;
  }

  private static boolean opensApposition(Token first, @Nullable Mention mention) {
    return switch (first.pos()) {
      case DET, NOUN, ADJ -> true;
      default -> mention != null;
    };
  }

  private boolean isClosed(int end) {
    return end >= tokens.size()
        || (tokens.get(end).pos() == PartOfSpeech.PUNCT && !tokens.get(end).is("("));
  }

  /** One of the two, the name or what it is called, is a person's. */
  private boolean namesSomebody(int begin, int end) {
    Span span = NounPhrases.span(tokens.subList(begin, end));
    boolean name =
        sentence.mentions().stream()
            .anyMatch(m -> m.entity().type() == EntityType.PERSON && span.contains(m.span()));
    boolean role =
        tokens.subList(begin, end).stream().anyMatch(token -> article.gazetteer().isRole(token));
    return name || role;
  }

  /** {@code (CDU)} belongs to the name before it. */
  private int behindBracket(int end) {
    if (end >= tokens.size() || !tokens.get(end).is("(")) {
      return end;
    }
    int limit = Math.min(tokens.size(), end + LONGEST_BRACKET);
    for (int i = end + 1; i < limit; i++) {
      if (tokens.get(i).is(")")) {
        return i + 1;
      }
      if (tokens.get(i).pos().isVerbal()) {
        return end;
      }
    }
    return end;
  }
}
