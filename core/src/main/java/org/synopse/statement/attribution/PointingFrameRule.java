package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A frame that points back to the sentence before it: {@code Die Brücke ist gesperrt. Das teilte
 * die Stadt mit.}
 */
final class PointingFrameRule implements AttributionRule {
  private static final RoleWords WORDS = new RoleWords("pointing-words");

  @Override
  public String name() {
    return "pointing-frame";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      ParsedSentence sentence = article.sentences().get(i);
      for (Clause frame : sentence.clauses()) {
        Span content = before(article, i, frame);
        if (content != null && !found.isContent(content)) {
          attribution(article, content, sentence, frame).ifPresent(attributions::add);
        }
      }
    }
    return attributions;
  }

  /** The sentence before, or what stands before the frame in its own. */
  private static @Nullable Span before(ParsedArticle article, int number, Clause frame) {
    if (frame.index() > 0) {
      int begin = article.sentences().get(number).span().begin();
      return new Span(begin, Math.max(begin + 1, frame.span().begin()));
    }
    ParsedSentence before = number == 0 ? null : article.sentences().get(number - 1);
    return before == null || before.sentence().headline() ? null : before.span();
  }

  private Optional<Attribution> attribution(
      ParsedArticle article, Span content, ParsedSentence sentence, Clause frame) {
    Token pointing = frame.tokens().get(0);
    boolean points =
        frame.isRoot()
            && frame.finite() == 1
            && !frame.finiteVerb().isReportingSubjunctive()
            && WORDS.has(article.language(), "fact", pointing.form().toLowerCase(Locale.ROOT));
    if (!points || hasComplement(sentence, frame)) {
      return Optional.empty();
    }
    Source source = source(article, sentence, frame);
    return article
        .reportingVerb(frame)
        .filter(verb -> verb.takes(Frame.THAT))
        .filter(verb -> !WORDS.has(article.language(), "deed", verb.verb().lemma()))
        .filter(verb -> isSaid(article, sentence, verb, source))
        .map(
            verb ->
                new Attribution(
                    source,
                    verb.span(),
                    CueWords.of(article, frame, verb),
                    List.of(article.trimmed(content), pointing.span()),
                    AttributionType.INDIRECT,
                    verb.stance(),
                    name()));
  }

  /** {@code Dies begründe die Gefahr}: what somebody says, and no frame. */
  private static boolean isSaid(
      ParsedArticle article, ParsedSentence sentence, ReportingVerb verb, @Nullable Source source) {
    return source == null || verb.takes(Frame.DIRECT) || article.canSpeak(sentence, source);
  }

  private static boolean hasComplement(ParsedSentence sentence, Clause frame) {
    return sentence.childrenOf(frame).stream()
        .anyMatch(child -> child.kind() == ClauseKind.COMPLEMENT);
  }

  /** The subject stands behind the verb, for the place before it is taken. */
  private static @Nullable Source source(
      ParsedArticle article, ParsedSentence sentence, Clause frame) {
    if (frame.isPassive()) {
      return null;
    }
    Source text = TextSources.besidePreposition(article, sentence, frame).orElse(null);
    if (text != null) {
      return text;
    }
    return article
        .nounPhrases()
        .firstPhrase(frame.tokens().subList(frame.finite() + 1, frame.tokens().size()))
        .map(phrase -> article.source(sentence, phrase))
        .orElse(null);
  }
}
