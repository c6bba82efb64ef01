package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Language;
import org.synopse.text.Span;

/** A frame in a clause of comparison: {@code Wie X mitteilte, …}, {@code as X said}. */
final class AsClauseFrame {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private AsClauseFrame() {}

  /** {@code Wie X mitteilte, …} and {@code as X said}. */
  static boolean is(Clause clause, Language language) {
    String first = clause.firstWord().form().toLowerCase(Locale.ROOT);
    return clause.kind() == ClauseKind.ADVERBIAL && WORDS.has(language, "comparing", first);
  }

  /** {@code wie mitgeteilt wurde} frames; {@code wie der Senator genannt wurde} tells a name. */
  static Optional<List<Span>> content(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    boolean tellsOfSubject =
        clause.isPassive() && article.nounPhrases().subject(clause).isPresent();
    if (!is(clause, article.language()) || tellsOfSubject) {
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
