package org.synopse.study.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.quantity.Quantity;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * By what the story of an article is known, each with a weight: {@code n:} a word of a name, {@code
 * w:} a content word, {@code c:} a concept, {@code q:} a number of two digits or more.
 *
 * <p>Only words differ between languages; names, concepts and numbers are met across them.
 */
public final class StoryFeatures {
  static final String NAME = "n:";
  static final String WORD = "w:";
  static final String CONCEPT = "c:";
  static final String NUMBER = "q:";

  private static final double HEADLINE = 3;
  private static final double LEAD = 2;
  private static final double BODY = 1;

  /** A verb tells less of a story than what it is about. */
  private static final double VERB = 0.5;

  private static final double SMALLEST_NUMBER = 10;
  private static final int SHORTEST_WORD = 3;

  private final ConceptLexicon lexicon;

  /** Makes features with the concepts of a lexicon. */
  public StoryFeatures(ConceptLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the features of an article; the weight grows with the logarithm of how often. */
  public Map<String, Double> of(ArticleStatements article) {
    Map<String, Double> sums = new HashMap<>();
    Language language = article.annotated().language();
    Set<Span> names = addNames(article, sums);
    for (Sentence sentence : article.annotated().sentences()) {
      double place = place(sentence);
      for (Token token : sentence.tokens()) {
        if (names.stream().noneMatch(name -> name.contains(token.span()))) {
          addWord(language, token, place, sums);
        }
      }
    }
    addNumbers(article, sums);
    sums.replaceAll((feature, sum) -> Math.log1p(sum));
    return sums;
  }

  private static double place(Sentence sentence) {
    if (sentence.headline()) {
      return HEADLINE;
    }
    return sentence.paragraph() <= 1 ? LEAD : BODY;
  }

  /** Names stand once in a statement, but statements may share words. */
  private static Set<Span> addNames(ArticleStatements article, Map<String, Double> sums) {
    Set<Span> seen = new HashSet<>();
    for (Statement statement : article.statements()) {
      for (Mention mention : statement.values().mentions()) {
        if (seen.add(mention.span())) {
          double place = placeOf(article.annotated().sentences(), mention.span());
          addName(mention, place, sums);
        }
      }
    }
    return seen;
  }

  private static void addName(Mention mention, double place, Map<String, Double> sums) {
    List<String> words = EntityMatch.words(mention.entity().name());
    // Of a person the last word is what every article has; given names are shared by many.
    boolean person = mention.entity().type() == EntityType.PERSON && words.size() > 1;
    List<String> telling = person ? words.subList(words.size() - 1, words.size()) : words;
    for (String word : telling) {
      if (word.length() >= SHORTEST_WORD) {
        sums.merge(NAME + word, place, Double::sum);
      }
    }
  }

  private static double placeOf(List<Sentence> sentences, Span span) {
    for (Sentence sentence : sentences) {
      if (sentence.span().contains(span)) {
        return place(sentence);
      }
    }
    return BODY;
  }

  private void addWord(Language language, Token token, double place, Map<String, Double> sums) {
    PartOfSpeech pos = token.pos();
    boolean verb = pos == PartOfSpeech.VERB;
    if (!verb && !pos.isNominal() && pos != PartOfSpeech.ADJ) {
      return;
    }
    String lemma =
        (pos == PartOfSpeech.PROPN ? token.form() : token.lemma()).toLowerCase(Locale.ROOT);
    if (lemma.length() < SHORTEST_WORD || !Character.isLetter(lemma.charAt(0))) {
      return;
    }
    double weight = verb ? VERB * place : place;
    // A capitalised word that nobody took for a name may be one on the other side.
    sums.merge((pos == PartOfSpeech.PROPN ? NAME : WORD) + lemma, weight, Double::sum);
    for (String concept : lexicon.conceptsOf(language, token)) {
      sums.merge(CONCEPT + concept, weight, Double::sum);
    }
  }

  private static void addNumbers(ArticleStatements article, Map<String, Double> sums) {
    Set<Span> seen = new HashSet<>();
    for (Statement statement : article.statements()) {
      for (Quantity quantity : statement.values().quantities()) {
        Double value = value(quantity);
        if (value != null && value >= SMALLEST_NUMBER && seen.add(quantity.span())) {
          sums.merge(NUMBER + value, BODY, Double::sum);
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Double value(Quantity quantity) {
    if (quantity.low() != null) {
      return quantity.low().doubleValue();
    }
    return quantity.high() == null ? null : quantity.high().doubleValue();
  }
}
