package org.synopse.report;

import java.util.Locale;
import org.synopse.article.Article;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.text.Language;
import org.synopse.text.Span;

/**
 * Evidence in a sentence of the reader's language.
 *
 * <p>Judges explain themselves in English; in German the sentence is made from the rule that saw
 * the difference and from the words that it stands on: {@code „im Mai“ und „im Juni“: ein anderer
 * Zeitraum}.
 */
public final class Explanation {
  private static final int LONGEST_QUOTE = 120;

  private Explanation() {}

  /** Returns why the statements differ; safe text in one line. */
  public static String of(
      Finding finding, Evidence evidence, Article left, Article right, UiTexts texts) {
    if (texts.language() == Language.ENGLISH) {
      return VisibleText.inOneLine(evidence.because());
    }
    Statement ofLeft = finding.pair().left();
    Statement ofRight = finding.pair().right();
    return switch (evidence.kind()) {
      case SOURCE -> texts.get("because.sides", voice(ofLeft, texts), voice(ofRight, texts));
      case CERTAINTY ->
          texts.get("because.sides", certainty(ofLeft, texts), certainty(ofRight, texts));
      case POLARITY ->
          texts.get("because.sides", polarity(ofLeft, texts), polarity(ofRight, texts));
      case QUANTITY, TIME, PLACE, ENTITY, ROLE, ANTONYM, OUTCOME, QUOTATION ->
          texts.get(
              ofRule(evidence, texts),
              quoted(left, evidence.left()),
              quoted(right, evidence.right()));
    };
  }

  /** The rule's own sentence, or a plain one for a rule that has none. */
  private static String ofRule(Evidence evidence, UiTexts texts) {
    String key = "because." + evidence.rule();
    return texts.keys().contains(key) ? key : "because.against";
  }

  /** Returns under whose word the statement stands. */
  public static String voice(Statement statement, UiTexts texts) {
    if (statement.isInArticleVoice()) {
      return texts.get("voice.own");
    }
    for (Attribution attribution : statement.attributions().reversed()) {
      Source source = attribution.source();
      if (source != null) {
        return texts.get("voice.source", VisibleText.inOneLine(source.text()));
      }
    }
    return texts.get("voice.nobody");
  }

  private static String certainty(Statement statement, UiTexts texts) {
    return texts.get("certainty." + statement.certainty().name().toLowerCase(Locale.ROOT));
  }

  private static String polarity(Statement statement, UiTexts texts) {
    return texts.get("polarity." + statement.polarity().name().toLowerCase(Locale.ROOT));
  }

  /** Returns the words at the span in one safe line, cut where they are long. */
  public static String quoted(Article article, Span span) {
    String words = VisibleText.inOneLine(article.source().slice(span));
    return words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
  }
}
