package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Block;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * An article as the rules of attribution see it.
 *
 * @param article the article with its tokens
 * @param sentences its sentences with clauses and names, in text order
 * @param quotations the words in quotation marks, in text order
 * @param cues the cues of its language
 * @param nounPhrases the noun phrases of its language
 * @param gazetteer names known beforehand
 */
public record ParsedArticle(
    AnnotatedArticle article,
    List<ParsedSentence> sentences,
    List<Quotation> quotations,
    CueLexicon cues,
    NounPhrases nounPhrases,
    Gazetteer gazetteer) {
  public ParsedArticle {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** Puts an article together, and finds its quotations. */
  public static ParsedArticle of(
      AnnotatedArticle article,
      List<ParsedSentence> sentences,
      CueLexicon cues,
      NounPhrases nounPhrases,
      Gazetteer gazetteer) {
    List<Quotation> quotations = new ArrayList<>();
    for (Block block : article.article().blocks()) {
      quotations.addAll(QuotationFinder.find(article.text(), block.span()));
    }
    return new ParsedArticle(article, sentences, quotations, cues, nounPhrases, gazetteer);
  }

  String text() {
    return article.text();
  }

  /** Returns the quotations that share characters with the span, in text order. */
  List<Quotation> quotationsIn(Span span) {
    return quotations.stream().filter(q -> q.span().overlaps(span)).toList();
  }

  /** Whether the token stands inside quotation marks. */
  boolean isQuoted(Token token) {
    return quotations.stream().anyMatch(q -> q.words().contains(token.span()));
  }

  /** Returns the subject of the clause as a source, if it has one. */
  Optional<Source> subjectAsSource(ParsedSentence sentence, Clause clause) {
    return nounPhrases
        .subject(clause)
        .filter(phrase -> phrase.stream().noneMatch(this::isExpletive))
        .map(phrase -> source(sentence, phrase));
  }

  private boolean isExpletive(Token token) {
    return switch (token.form()) {
      case "es", "Es", "It", "it", "man", "Man" -> true;
      default -> false;
    };
  }

  /** Returns the phrase as a source with the entity that it names. */
  Source source(ParsedSentence sentence, List<Token> phrase) {
    Span span = NounPhrases.span(phrase);
    boolean pronoun = phrase.size() == 1 && nounPhrases.isPronoun(phrase.get(0));
    return new Source(
        span,
        span.in(text()),
        pronoun ? Antecedents.of(this, phrase.get(0)) : entity(sentence, span));
  }

  private @Nullable Entity entity(ParsedSentence sentence, Span span) {
    Entity found = null;
    for (Mention mention : sentence.mentions()) {
      if (span.contains(mention.span())) {
        Entity entity = mention.entity();
        // "Juri Uschakow, Putins Berater": the first person is who speaks; of a body the first.
        if (found == null) {
          found = entity;
        } else if (found.type() == EntityType.PLACE && entity.type() != EntityType.PLACE) {
          found = entity;
        }
      }
    }
    if (found != null && found.type() == EntityType.PLACE) {
      return gazetteer.governmentOf(found).orElse(found);
    }
    return found;
  }
}
