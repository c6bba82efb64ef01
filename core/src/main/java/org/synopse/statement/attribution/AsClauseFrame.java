package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Span;

/** A frame in a clause of comparison: {@code Wie X mitteilte, …}, {@code as X said}. */
final class AsClauseFrame {
  private AsClauseFrame() {}

  /** {@code Wie X mitteilte, …} and {@code as X said}. */
  static boolean is(Clause clause) {
    String first = clause.firstWord().form();
    return clause.kind() == ClauseKind.ADVERBIAL
        && (first.equalsIgnoreCase("wie") || first.equalsIgnoreCase("as"));
  }

  /** {@code wie mitgeteilt wurde} frames; {@code wie der Senator genannt wurde} tells a name. */
  static Optional<List<Span>> content(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    boolean tellsOfSubject =
        clause.isPassive() && article.nounPhrases().subject(clause).isPresent();
    if (!is(clause) || tellsOfSubject) {
      return Optional.empty();
    }
    Span frame = sentence.spanWithDescendants(clause);
    Clause root = sentence.rootOf(clause);
    Span whole =
        root.equals(clause) || !frame.overlaps(sentence.spanWithDescendants(root))
            ? sentence.span()
            : sentence.spanWithDescendants(root);
    List<Span> content = new ArrayList<>();
    addUnlessEmpty(content, article, whole.begin(), frame.begin());
    addUnlessEmpty(content, article, frame.end(), whole.end());
    return content.isEmpty() ? Optional.empty() : Optional.of(content);
  }

  private static void addUnlessEmpty(
      List<Span> content, ParsedArticle article, int begin, int end) {
    if (end - begin > 2) {
      content.add(article.trimmed(new Span(begin, end)));
    }
  }
}
