package org.synopse.statement.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A sentence with what the rules of attribution look at.
 *
 * @param sentence its words
 * @param clauses its clauses in the order of their first words
 * @param mentions the names in it in text order
 */
public record ParsedSentence(Sentence sentence, List<Clause> clauses, List<Mention> mentions) {
  public ParsedSentence {
    clauses = List.copyOf(clauses);
    mentions = List.copyOf(mentions);
  }

  public Span span() {
    return sentence.span();
  }

  /** Returns the clauses that hang on the clause directly, in text order. */
  public List<Clause> childrenOf(Clause clause) {
    return clauses.stream().filter(c -> c.parent() == clause.index() && !c.isRoot()).toList();
  }

  /** Returns the clause and all that hangs on it, in text order. */
  public List<Clause> withDescendants(Clause clause) {
    boolean[] inFamily = new boolean[clauses.size()];
    inFamily[clause.index()] = true;
    boolean grown = true;
    // A parent nearly always stands before its children; then one pass finds all.
    while (grown) {
      grown = false;
      for (Clause candidate : clauses) {
        int index = candidate.index();
        if (!inFamily[index] && inFamily[candidate.parent()]) {
          inFamily[index] = true;
          grown |= candidate.parent() > index;
        }
      }
    }
    return clauses.stream().filter(candidate -> inFamily[candidate.index()]).toList();
  }

  /** Returns the words and marks that lie inside the span, in text order. */
  public List<Token> tokensIn(Span span) {
    List<Token> tokens = sentence.tokens();
    int begin = firstFrom(tokens, span.begin());
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
      end++;
    }
    return tokens.subList(begin, end);
  }

  /** Returns the index of the first word or mark that begins at the offset or behind it. */
  int indexFrom(int offset) {
    return firstFrom(sentence.tokens(), offset);
  }

  private static int firstFrom(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the last word or mark before the offset, or {@code null} if there is none. */
  public @Nullable Token tokenBefore(int offset) {
    int index = firstFrom(sentence.tokens(), offset) - 1;
    return index < 0 ? null : sentence.tokens().get(index);
  }

  /** Returns the clauses of which a word of their own stands near the span, in text order. */
  List<Clause> clausesNear(Span span, int distance) {
    int from = Math.max(0, span.begin() - distance);
    int to = span.end() + distance;
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).tokens().get(0).span().begin() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < clauses.size() && clauses.get(end).tokens().get(0).span().begin() < to) {
      end++;
    }
    // The clause before may reach into it.
    return clauses.subList(Math.max(0, low - 1), end);
  }

  /** Returns the span, with the sentence's last mark where it is the whole sentence else. */
  Span withFullStop(Span span) {
    boolean whole = span.begin() <= span().begin() && span().end() - span.end() <= 1;
    return whole ? new Span(span.begin(), span().end()) : span;
  }

  /** Returns the span of the clause and of all that hangs on it. */
  public Span spanWithDescendants(Clause clause) {
    return Span.covering(withDescendants(clause).stream().map(Clause::span).toList());
  }

  /** Returns the clause that stands alone and that the clause hangs on, itself if it does. */
  Clause rootOf(Clause clause) {
    Clause current = clause;
    while (!current.isRoot()) {
      current = clauses().get(current.parent());
    }
    return current;
  }
}
