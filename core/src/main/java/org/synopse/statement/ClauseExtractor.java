package org.synopse.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionFinder;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.statement.attribution.Attributions;
import org.synopse.statement.attribution.ParsedArticle;
import org.synopse.statement.attribution.ParsedSentence;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.entity.MentionFinder;
import org.synopse.statement.modality.ModalityFinder;
import org.synopse.statement.modality.Telling;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Extracts statements: clauses to assertions, then attribution, modality and values for each. */
final class ClauseExtractor implements StatementExtractor {
  private final Gazetteer gazetteer;
  private final MentionFinder mentionFinder;
  private final AttributionFinder attributionFinder = AttributionFinder.withAllRules();
  private final AssertionCutter cutter = new AssertionCutter();
  private final Map<Language, LanguageTools> tools = new EnumMap<>(Language.class);

  ClauseExtractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.mentionFinder = new MentionFinder(gazetteer);
  }

  private LanguageTools tools(Language language) {
    synchronized (tools) {
      return tools.computeIfAbsent(language, LanguageTools::of);
    }
  }

  @Override
  public ArticleStatements extract(AnnotatedArticle article) {
    LanguageTools language = tools(article.language());
    ParsedArticle parsed = parse(article, language);
    Attributions found = attributionFinder.find(parsed);
    List<Statement> statements = new ArrayList<>();
    List<List<TimeExpression>> allTimes =
        language.times().find(article.sentences(), article.article().origin().published());
    for (int i = 0; i < parsed.sentences().size(); i++) {
      ParsedSentence sentence = parsed.sentences().get(i);
      List<TimeExpression> times = allTimes.get(i);
      List<Quantity> quantities =
          language.quantities().find(sentence.sentence(), withoutQuantity(sentence, times));
      Values values = new Values(quantities, times, sentence.mentions());
      List<Attribution> attributions = found.near(sentence.span());
      for (Assertion assertion : cutter.cut(sentence, attributions)) {
        if (isPointingFrame(assertion, sentence, attributions)) {
          continue;
        }
        StatementId id = new StatementId(article.article().key(), statements.size() + 1);
        statements.add(
            statement(
                id,
                article,
                assertion,
                attributions,
                values,
                sentence.sentence(),
                language.modality()));
      }
    }
    return new ArticleStatements(article, statements, found.all());
  }

  /** {@code Das teilte die Polizei mit}: what it hands over is told in the sentence before. */
  private static boolean isPointingFrame(
      Assertion assertion, ParsedSentence sentence, List<Attribution> attributions) {
    boolean points = false;
    for (Attribution attribution : attributions) {
      Span cue = attribution.cue();
      if (attribution.pointsBackFrom(sentence.span())) {
        points |= cue != null && assertion.span().contains(cue);
      } else if (attribution.type() != AttributionType.PREPOSITIONAL
          && attribution.contentWithin(assertion.span()) > 0) {
        // "Darauf stand zu lesen: „…“" hands over something of its own as well.
        return false;
      }
    }
    return points && assertion.head().stream().filter(Token::isFinite).count() <= 1;
  }

  /** Where numbers count nothing: in times, and in names such as {@code Bündnis 90/Die Grünen}. */
  private static List<Span> withoutQuantity(ParsedSentence sentence, List<TimeExpression> times) {
    List<Span> spans = new ArrayList<>();
    times.forEach(time -> spans.add(time.span()));
    for (Mention mention : sentence.mentions()) {
      // What is only guessed to be a name may be a sum: NZ$188.6.
      boolean digit =
          mention.entity().type() != EntityType.OTHER
              && sentence.tokensIn(mention.span()).stream()
                  .anyMatch(token -> token.form().chars().anyMatch(Character::isDigit));
      if (digit) {
        spans.add(mention.span());
      }
    }
    return spans;
  }

  private ParsedArticle parse(AnnotatedArticle article, LanguageTools language) {
    List<List<Mention>> mentions = mentionFinder.find(article.language(), article.sentences());
    List<ParsedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      sentences.add(
          new ParsedSentence(sentence, language.clauses().split(sentence), mentions.get(i)));
    }
    return ParsedArticle.of(article, sentences, language.cues(), language.nounPhrases(), gazetteer);
  }

  private Statement statement(
      StatementId id,
      AnnotatedArticle article,
      Assertion assertion,
      List<Attribution> all,
      Values ofSentence,
      Sentence sentence,
      ModalityFinder modality) {
    List<Attribution> attributions = over(assertion, all);
    Attribution innermost =
        attributions.isEmpty() ? null : attributions.get(attributions.size() - 1);
    Values values = within(assertion, ofSentence);
    return new Statement(
        id,
        assertion.span(),
        assertion.span().in(article.text()),
        sentence.headline(),
        article.language(),
        assertion.tokens(),
        assertion.predicate(),
        modality.find(
            new Telling(
                assertion.head(),
                assertion.tokens(),
                innermost,
                cueOf(innermost, sentence),
                isAhead(values, article.article().origin().published()),
                isPast(values, article.article().origin().published()))),
        attributions,
        values);
  }

  /** Whether a day, month or year that it names begins after the article appeared. */
  private static boolean isAhead(Values values, @Nullable LocalDate published) {
    return published != null
        && values.times().stream()
            .filter(TimeExpression::isCalendarDate)
            .anyMatch(time -> time.value().compareTo(published.toString()) > 0);
  }

  /** Whether a day, month or year that it names has ended when the article appeared. */
  private static boolean isPast(Values values, @Nullable LocalDate published) {
    return published != null
        && values.times().stream()
            .filter(TimeExpression::isCalendarDate)
            .map(time -> time.value())
            .anyMatch(value -> value.compareTo(until(published, value)) < 0);
  }

  /** As much of the day of publication as the value tells: its year, its month. */
  private static String until(LocalDate published, String value) {
    String day = published.toString();
    return day.substring(0, Math.min(day.length(), value.length()));
  }

  /** The words of the cue in text order; empty where only the mood or the marks hand over. */
  private static List<Token> cueOf(@Nullable Attribution attribution, Sentence sentence) {
    return attribution == null ? List.of() : tokensIn(attribution.cueParts(), sentence);
  }

  private static List<Token> tokensIn(List<Span> parts, Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Span part : parts) {
        if (part.contains(token.span())) {
          tokens.add(token);
          break;
        }
      }
    }
    return tokens;
  }

  /** The attributions whose content holds most of the assertion's words, the widest first. */
  private static List<Attribution> over(Assertion assertion, List<Attribution> all) {
    List<Attribution> over = new ArrayList<>(all.size());
    for (Attribution attribution : all) {
      boolean told =
          assertion.isWithin(attribution.content()) || isSummedUp(assertion, attribution);
      if (told && isSpoken(assertion, attribution) && !isOfItsObject(assertion, attribution)) {
        over.add(attribution);
      }
    }
    over.sort(Comparator.comparingInt(attribution -> -attribution.contentLength()));
    return over;
  }

  /** {@code The union warned of shortages}: the verb and its object tell one thing. */
  private static boolean isSummedUp(Assertion assertion, Attribution attribution) {
    Span cue = attribution.cue();
    return attribution.type() == AttributionType.REPORTED
        && cue != null
        && assertion.holds(cue)
        && attribution.content().stream().allMatch(assertion.span()::contains);
  }

  /**
   * {@code Rieger, der Beobachter war, lobte die Wahl}: what is told beside a summary of speech
   * stands under nobody's word.
   */
  private static boolean isSpoken(Assertion assertion, Attribution attribution) {
    Span cue = attribution.cue();
    return attribution.type() != AttributionType.REPORTED || cue == null || assertion.holds(cue);
  }

  /**
   * {@code Der Richter lehnte die Forderung der Verteidigung ab, Beweise zu prüfen}: what was
   * demanded is the defence's, that it was rejected is not.
   */
  private static boolean isOfItsObject(Assertion assertion, Attribution attribution) {
    return attribution.type() == AttributionType.NOMINAL
        && assertion.head().stream()
            .filter(token -> token.pos().isVerbal() && token.isFinite())
            .anyMatch(token -> attribution.contentWithin(token.span()) == 0);
  }

  private static Values within(Assertion assertion, Values values) {
    return new Values(
        held(assertion, values.quantities(), Quantity::span),
        held(assertion, values.times(), TimeExpression::span),
        held(assertion, values.mentions(), Mention::span));
  }

  private static <T> List<T> held(Assertion assertion, List<T> all, Function<T, Span> spanOf) {
    List<T> held = new ArrayList<>(all.size());
    for (T value : all) {
      if (assertion.holds(spanOf.apply(value))) {
        held.add(value);
      }
    }
    return held;
  }
}
