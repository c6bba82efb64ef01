package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
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
    for (int i = 1; i < article.sentences().size(); i++) {
      ParsedSentence before = article.sentences().get(i - 1);
      ParsedSentence sentence = article.sentences().get(i);
      if (!before.sentence().headline() && !found.isContent(before.span())) {
        attribution(article, before, sentence).ifPresent(attributions::add);
      }
    }
    return attributions;
  }

  private Optional<Attribution> attribution(
      ParsedArticle article, ParsedSentence before, ParsedSentence sentence) {
    Clause frame = sentence.clauses().get(0);
    Token pointing = frame.tokens().get(0);
    boolean points =
        frame.isRoot()
            && frame.finite() == 1
            && WORDS.has(article.language(), "fact", pointing.form().toLowerCase(Locale.ROOT));
    if (!points || hasComplement(sentence, frame)) {
      return Optional.empty();
    }
    return ReportingVerb.of(article, frame)
        .filter(verb -> verb.takes(Frame.THAT))
        .map(
            verb ->
                new Attribution(
                    source(article, sentence, frame),
                    verb.span(),
                    CueWords.of(article, frame, verb),
                    List.of(article.trimmed(before.span()), pointing.span()),
                    AttributionType.INDIRECT,
                    verb.stance(),
                    name()));
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
    return article
        .nounPhrases()
        .firstPhrase(frame.tokens().subList(frame.finite() + 1, frame.tokens().size()))
        .map(phrase -> article.source(sentence, phrase))
        .orElse(null);
  }
}
