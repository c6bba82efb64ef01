package org.synopse.study.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.Boilerplate;
import org.synopse.article.Problem;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.quantity.Quantity;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Ids;
import org.synopse.study.Said;
import org.synopse.study.Voice;
import org.synopse.study.label.Expressions;
import org.synopse.study.origin.Credits;
import org.synopse.study.origin.Shingles;
import org.synopse.study.story.StoryFeatures;
import org.synopse.study.trend.Corrections;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Writes down what a study keeps of an article. */
public final class Recorder {
  private final StoryFeatures features;
  private final Credits credits;
  private final Corrections corrections = Corrections.load();

  private Recorder(StoryFeatures features, Credits credits) {
    this.features = features;
    this.credits = credits;
  }

  /** Makes a recorder with the word lists that come with the engine. */
  public static Recorder create() {
    return new Recorder(new StoryFeatures(ConceptLexicon.load()), new Credits(Boilerplate.load()));
  }

  /**
   * Returns the record of an article.
   *
   * @param input what it was read from
   * @param fields what else the list of articles says of it
   * @param extracted what it says
   */
  public ArticleRecord record(
      String input, Map<String, String> fields, ArticleStatements extracted) {
    AnnotatedArticle annotated = extracted.annotated();
    Article article = annotated.article();
    return new ArticleRecord(
        id(article),
        input,
        article.origin().file(),
        article.origin().outlet(),
        article.origin().published(),
        annotated.language().code(),
        article.title(),
        annotated.text(),
        article.blocks(),
        annotated.problems().stream().map(Problem::message).toList(),
        Wholeness.isWhole(annotated.problems()),
        words(annotated.sentences(), new Span(0, annotated.text().length())),
        fields,
        credits.agencies(article),
        Credits.ownReport(article),
        features.of(extracted),
        Shingles.of(annotated),
        said(extracted),
        voices(extracted),
        Expressions.of(extracted));
  }

  /** Without the folders, so that an article which is moved keeps its id. */
  private static String id(Article article) {
    String file = article.origin().file();
    return Ids.of(
        'a',
        file.substring(file.lastIndexOf('/') + 1)
            + '\n'
            + article.origin().outlet()
            + '\n'
            + article.origin().published()
            + '\n'
            + article.source().text());
  }

  private static int words(List<Sentence> sentences, Span span) {
    int words = 0;
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(span)) {
        for (Token token : sentence.tokens()) {
          if (span.contains(token.span())
              && token.form().codePoints().anyMatch(Character::isLetterOrDigit)) {
            words++;
          }
        }
      }
    }
    return words;
  }

  private List<Said> said(ArticleStatements extracted) {
    List<Said> said = new ArrayList<>();
    for (Statement statement : extracted.statements()) {
      Attribution attribution = statement.innermostAttribution();
      Source source = attribution == null ? null : attribution.source();
      boolean own = statement.isInArticleVoice();
      said.add(
          new Said(
              statement.id().number(),
              statement.span().begin(),
              statement.span().end(),
              statement.headline(),
              paragraph(extracted.annotated().sentences(), statement.span()),
              statement.certainty(),
              statement.polarity(),
              own,
              own || source == null ? null : named(source),
              own || attribution == null ? null : attribution.stance(),
              statement.values().quantities().stream().map(Recorder::figure).toList(),
              corrections.in(extracted.annotated(), statement.span())));
    }
    return said;
  }

  private static String named(Source source) {
    return source.entity() == null ? source.text() : source.entity().name();
  }

  private static int paragraph(List<Sentence> sentences, Span span) {
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(span)) {
        return sentence.paragraph();
      }
    }
    return 0;
  }

  private static Said.Figure figure(Quantity quantity) {
    return new Said.Figure(
        quantity.span().begin(),
        quantity.span().end(),
        number(quantity.low()),
        number(quantity.high()),
        quantity.approximate(),
        quantity.unit());
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private static List<Voice> voices(ArticleStatements extracted) {
    List<Voice> voices = new ArrayList<>();
    String text = extracted.annotated().text();
    for (Attribution attribution : extracted.attributions()) {
      Span all = Span.covering(attribution.content());
      int words =
          attribution.content().stream()
              .mapToInt(span -> words(extracted.annotated().sentences(), span))
              .sum();
      Source source = attribution.source();
      Span cue = attribution.cue();
      voices.add(
          new Voice(
              all.begin(),
              all.end(),
              source == null ? null : source.text(),
              source == null || source.entity() == null ? null : source.entity().name(),
              cue == null ? null : cue.in(text),
              attribution.type(),
              attribution.stance(),
              words));
    }
    return voices;
  }
}
