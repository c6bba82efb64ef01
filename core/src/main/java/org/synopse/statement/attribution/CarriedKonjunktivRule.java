package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Span;

/**
 * A sentence in Konjunktiv I that no frame governs goes on with the words of the last source:
 * {@code Dafür gebe es auch erste positive Anzeichen.}
 */
final class CarriedKonjunktivRule implements AttributionRule {
  private static final RoleWords WORDS = new RoleWords("source-words");

  @Override
  public String name() {
    return "carried-konjunktiv";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    Source source = null;
    int sourceParagraph = -1;
    int lastFramed = Integer.MIN_VALUE;
    int lastCarried = Integer.MIN_VALUE;
    boolean summed = false;
    for (int i = 0; i < article.sentences().size(); i++) {
      ParsedSentence sentence = article.sentences().get(i);
      Attribution framed = lastIn(sentence, found);
      if (framed != null) {
        source = framed.source();
        sourceParagraph = sentence.sentence().paragraph();
      }
      boolean near = sentence.sentence().paragraph() <= sourceParagraph + 1;
      Source carrying = near ? source : null;
      boolean behindCarried = lastCarried == i - 1;
      Before before =
          new Before(
              carrying != null,
              carrying != null && sentence.sentence().paragraph() == sourceParagraph,
              behindCarried,
              behindCarried || (lastFramed == i - 1 && !summed),
              behindCarried || lastFramed == i - 1);
      Span content = reportedPart(article, sentence, found, before);
      if (content != null && !behindCarried && framed == null && lastFramed < i - 1) {
        Source spoken = speakerBefore(article, i);
        carrying = spoken == null ? carrying : spoken;
        source = spoken == null ? source : spoken;
        sourceParagraph = spoken == null ? sourceParagraph : sentence.sentence().paragraph();
      }
      if (framed != null) {
        lastFramed = i;
        summed = framed.type() == AttributionType.REPORTED;
      }
      if (content != null) {
        boolean goesOn = framed == null && behindCarried;
        Attribution last = goesOn ? removeLast(attributions, carrying) : null;
        attributions.add(carried(carrying, last, content));
        lastCarried = i;
      }
    }
    return attributions;
  }

  /** {@code Der Gutachter widersprach. Die Bremsen hätten funktioniert.}: who acts before it. */
  private static @Nullable Source speakerBefore(ParsedArticle article, int number) {
    if (number == 0) {
      return null;
    }
    ParsedSentence before = article.sentences().get(number - 1);
    int paragraph = article.sentences().get(number).sentence().paragraph();
    if (before.sentence().paragraph() != paragraph || before.sentence().headline()) {
      return null;
    }
    for (Clause clause : before.clauses()) {
      if (clause.kind() == ClauseKind.MAIN && clause.hasFiniteVerb()) {
        return article
            .subjectAsSource(before, clause)
            .filter(
                source -> article.canSpeak(before, source) && !isSilent(article, before, source))
            .orElse(null);
      }
    }
    return null;
  }

  /** {@code Der Attentäter zündete die Bombe. Zwölf Tote seien Kinder.}: somebody else says so. */
  private static boolean isSilent(ParsedArticle article, ParsedSentence sentence, Source source) {
    return sentence.tokensIn(source.span()).stream()
        .anyMatch(token -> WORDS.has(article.language(), "silent", token.lemma()));
  }

  /** Takes the attribution before off the list if it stands under the same word. */
  private static @Nullable Attribution removeLast(
      List<Attribution> attributions, @Nullable Source source) {
    int last = attributions.size() - 1;
    boolean same = last >= 0 && Objects.equals(attributions.get(last).source(), source);
    return same ? attributions.remove(last) : null;
  }

  /** From the first main clause in reporting mood to the last, or {@code null} if there is none. */
  private static @Nullable Span reportedPart(
      ParsedArticle article, ParsedSentence sentence, Attributions found, Before before) {
    ReportingMood mood = new ReportingMood(article);
    List<Span> reported = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      boolean candidate =
          clause.hasFiniteVerb()
              && !article.isQuoted(clause.finiteVerb())
              && !found.isContent(clause.finiteVerb().span());
      if (candidate && isReported(mood, clause, before)) {
        reported.add(sentence.spanWithDescendants(clause));
      }
    }
    return reported.isEmpty() ? null : Span.covering(reported);
  }

  /**
   * What stands before a sentence.
   *
   * @param source whether somebody has spoken near enough
   * @param paragraph whether somebody has spoken in the same paragraph
   * @param carried whether the sentence right before goes on with a source's words
   * @param spoken whether the sentence right before holds somebody's words, not only tells of them
   * @param told whether it holds them or tells of them
   */
  private record Before(
      boolean source, boolean paragraph, boolean carried, boolean spoken, boolean told) {}

  private static boolean isReported(ReportingMood mood, Clause clause, Before before) {
    if (ReportingMood.isKonjunktiv(clause)) {
      return true;
    }
    if (!clause.isRoot()) {
      return false;
    }
    return mood.mayReplaceKonjunktiv(clause)
        || (before.paragraph() && before.spoken() && mood.isHearsayModal(clause))
        || (before.paragraph() && before.told() && mood.isHearsay(clause))
        || (before.carried() && ReportingMood.isSecondKonjunktiv(clause))
        || (before.source() && before.told() && mood.isShifted(clause));
  }

  private static @Nullable Attribution lastIn(ParsedSentence sentence, Attributions found) {
    Attribution last = null;
    for (Attribution attribution : found.near(sentence.span())) {
      boolean spoken = attribution.contentWithin(sentence.span()) > 0;
      if (spoken && attribution.source() != null && !isBesideFrame(last, attribution)) {
        last = attribution;
      }
    }
    return last;
  }

  /**
   * {@code Unter Berufung auf X teilte Y mit, …}, {@code Y sagte, X habe das verboten}: Y speaks,
   * and goes on to speak.
   */
  private static boolean isBesideFrame(@Nullable Attribution frame, Attribution attribution) {
    return frame != null
        && frame.cue() != null
        && frame.type() != AttributionType.PREPOSITIONAL
        && (attribution.type() == AttributionType.PREPOSITIONAL
            || attribution.type() == AttributionType.REPORTED)
        && frame.content().stream().anyMatch(span -> attribution.contentWithin(span) > 0);
  }

  /** Sentence after sentence in that mood is one attribution. */
  private Attribution carried(@Nullable Source source, @Nullable Attribution before, Span content) {
    List<Span> contents = new ArrayList<>(before == null ? List.of() : before.content());
    contents.add(content);
    return new Attribution(
        source, null, contents, AttributionType.KONJUNKTIV, Stance.NEUTRAL, name());
  }
}
