package org.synopse.study.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.quantity.Quantity;
import org.synopse.study.Expression;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Takes the nouns out of an article: {@code Machthaber}, {@code asylum seeker}. */
public final class Expressions {
  private static final int SHORTEST = 3;

  private Expressions() {}

  /** Returns the nouns in text order; nouns that stand together in English are one. */
  public static List<Expression> of(ArticleStatements article) {
    Language language = article.annotated().language();
    List<Mention> mentions = mentions(article);
    List<Span> measures = measures(article);
    List<Expression> expressions = new ArrayList<>();
    for (Sentence sentence : article.annotated().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int end = i;
        while (end < tokens.size() && isNoun(tokens.get(end), mentions, measures)) {
          end++;
          if (language == Language.GERMAN) {
            break;
          }
        }
        if (end > i) {
          add(language, tokens, i, end, mentions, expressions);
          i = end - 1;
        }
      }
    }
    return expressions;
  }

  private static List<Mention> mentions(ArticleStatements article) {
    List<Mention> mentions = new ArrayList<>();
    for (Statement statement : article.statements()) {
      mentions.addAll(statement.values().mentions());
    }
    return mentions.stream().distinct().toList();
  }

  /** Times, and amounts in units: {@code Uhr} and {@code Prozent} call nothing by a name. */
  private static List<Span> measures(ArticleStatements article) {
    List<Span> measures = new ArrayList<>();
    for (Statement statement : article.statements()) {
      statement.values().times().forEach(time -> measures.add(time.span()));
      for (Quantity quantity : statement.values().quantities()) {
        if (!countsNoun(statement, quantity)) {
          measures.add(quantity.span());
        }
      }
    }
    return measures.stream().distinct().toList();
  }

  private static boolean countsNoun(Statement statement, Quantity quantity) {
    return statement.tokens().stream()
        .anyMatch(
            token ->
                quantity.span().contains(token.span()) && quantity.unit().equals(token.lemma()));
  }

  /** A word within a name is none of its own. */
  private static boolean isNoun(Token token, List<Mention> mentions, List<Span> measures) {
    return token.pos() == PartOfSpeech.NOUN
        && token.form().length() >= SHORTEST
        && Character.isLetter(token.form().charAt(0))
        && measures.stream().noneMatch(span -> span.contains(token.span()))
        && mentions.stream()
            .noneMatch(mention -> isName(mention) && mention.span().contains(token.span()));
  }

  private static boolean isName(Mention mention) {
    return mention.entity().type() == EntityType.PERSON
        || mention.entity().type() == EntityType.PLACE;
  }

  private static void add(
      Language language,
      List<Token> tokens,
      int begin,
      int end,
      List<Mention> mentions,
      List<Expression> expressions) {
    StringBuilder lemma = new StringBuilder();
    for (Token token : tokens.subList(begin, end)) {
      lemma.append(lemma.isEmpty() ? "" : " ").append(lemma(language, token));
    }
    Span span = new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    expressions.add(
        new Expression(lemma.toString(), span.begin(), span.end(), beside(tokens, end, mentions)));
  }

  private static String lemma(Language language, Token token) {
    String lemma = token.lemma();
    if (language != Language.GERMAN || lemma.isEmpty()) {
      return lemma;
    }
    return lemma.equals(token.form().toLowerCase(Locale.ROOT))
        ? token.form()
        : lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1);
  }

  /** The person whose name follows at once. */
  private static @Nullable String beside(List<Token> tokens, int end, List<Mention> mentions) {
    if (end >= tokens.size()) {
      return null;
    }
    int next = tokens.get(end).span().begin();
    for (Mention mention : mentions) {
      if (mention.entity().type() == EntityType.PERSON && mention.span().begin() == next) {
        return mention.entity().name();
      }
    }
    return null;
  }
}
