package org.synopse.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synopse.article.Article;
import org.synopse.relate.Evidence;
import org.synopse.relate.EvidenceKind;
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

  /** How judges name a word for each side: {@code told on the left, negated on the right}. */
  private static final Pattern SIDES = Pattern.compile("(.+) on the left, (.+) on the right");

  private static final String SIDE = "side.";

  /** Returns why the statements differ; safe text in one line. */
  public static String of(
      Finding finding, Evidence evidence, Article left, Article right, UiTexts texts) {
    if (evidence.kind() == EvidenceKind.SOURCE) {
      return sides(
          left,
          right,
          voice(finding.pair().left(), texts),
          voice(finding.pair().right(), texts),
          texts);
    }
    Matcher sides = SIDES.matcher(evidence.because());
    if (sides.matches()) {
      String ofLeft = SIDE + sides.group(1).replace(' ', '-');
      String ofRight = SIDE + sides.group(2).replace(' ', '-');
      if (texts.has(ofLeft) && texts.has(ofRight)) {
        return sides(left, right, texts.get(ofLeft), texts.get(ofRight), texts);
      }
    }
    return texts.language() == Language.ENGLISH
        ? VisibleText.inOneLine(evidence.because())
        : texts.get(
            ofRule(evidence, texts),
            quoted(left, evidence.left()),
            quoted(right, evidence.right()));
  }

  /** A reader knows the articles by their names; left and right are told where those are equal. */
  private static String sides(
      Article left, Article right, String ofLeft, String ofRight, UiTexts texts) {
    String one = VisibleText.inOneLine(left.origin().displayName());
    String other = VisibleText.inOneLine(right.origin().displayName());
    return one.equals(other)
        ? texts.get(
            "because.sides", texts.get("because.left"), ofLeft, texts.get("because.right"), ofRight)
        : texts.get("because.sides", one, ofLeft, other, ofRight);
  }

  /** The rule's own sentence, or a plain one for a rule that has none. */
  private static String ofRule(Evidence evidence, UiTexts texts) {
    String key = "because." + evidence.rule();
    return texts.has(key) ? key : "because.against";
  }

  /** Returns under whose word the statement stands. */
  public static String voice(Statement statement, UiTexts texts) {
    if (statement.isInArticleVoice()) {
      return texts.get("voice.own");
    }
    for (Attribution attribution : statement.attributions().reversed()) {
      Source source = attribution.source();
      if (source != null) {
        return texts.get("voice.source", VisibleText.inOneLine(source.displayText()));
      }
    }
    return texts.get("voice.nobody");
  }

  /** Returns the words at the span in one safe line, cut where they are long. */
  public static String quoted(Article article, Span span) {
    String words = VisibleText.inOneLine(article.source().slice(span));
    return words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
  }
}
