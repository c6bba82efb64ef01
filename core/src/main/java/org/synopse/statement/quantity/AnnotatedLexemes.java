package org.synopse.statement.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * The lexemes of a sentence beside its tokens; offsets of lexemes are those of the sentence.
 *
 * <p>Numbers are read from lexemes, since a tokenizer keeps {@code 20-30} or {@code €2.5bn} in one
 * piece or not as it likes; what is counted is read from tokens, which know their part of speech.
 */
final class AnnotatedLexemes {
  private final int offset;
  private final List<Token> tokens;
  private final List<Lexeme> lexemes;
  private final int[] tokenOf;
  private final BitSet taken = new BitSet();

  AnnotatedLexemes(Sentence sentence, List<Span> taken) {
    tokens = sentence.tokens();
    offset = tokens.get(0).span().begin();
    String text = text(tokens, offset);
    lexemes = Lexeme.of(text);
    tokenOf = tokensOf(lexemes, tokens, offset);
    for (Span span : taken) {
      int end = span.end() - offset;
      if (end > 0) {
        this.taken.set(Math.max(0, span.begin() - offset), end);
      }
    }
    takeAddresses(text);
  }

  /** Numbers in the address of a web page count nothing. */
  private void takeAddresses(String text) {
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
      int end = text.indexOf(' ', at);
      taken.set(at, end < 0 ? text.length() : end);
    }
  }

  private static String text(List<Token> tokens, int offset) {
    char[] text = new char[tokens.get(tokens.size() - 1).span().end() - offset];
    Arrays.fill(text, ' ');
    for (Token token : tokens) {
      token.form().getChars(0, token.form().length(), text, token.span().begin() - offset);
    }
    return new String(text);
  }

  private static int[] tokensOf(List<Lexeme> lexemes, List<Token> tokens, int offset) {
    int[] of = new int[lexemes.size()];
    int token = 0;
    for (int i = 0; i < of.length; i++) {
      int begin = lexemes.get(i).span().begin() + offset;
      while (tokens.get(token).span().end() <= begin) {
        token++;
      }
      of[i] = token;
    }
    return of;
  }

  List<Lexeme> all() {
    return lexemes;
  }

  int size() {
    return lexemes.size();
  }

  Lexeme get(int i) {
    return lexemes.get(i);
  }

  /** Returns the token in which the lexeme stands. */
  Token token(int i) {
    return tokens.get(tokenOf[i]);
  }

  /** Returns the tokens that begin at or behind the lexeme, at most so many. */
  List<Token> tokensFrom(int i, int most) {
    List<Token> found = new ArrayList<>();
    if (i < lexemes.size()) {
      int begin = lexemes.get(i).span().begin() + offset;
      for (int t = tokenOf[i]; t < tokens.size() && found.size() < most; t++) {
        if (tokens.get(t).span().begin() >= begin) {
          found.add(tokens.get(t));
        }
      }
    }
    return found;
  }

  /** Returns the index of the first lexeme behind the token. */
  int behind(Token token, int from) {
    int i = from;
    while (i < lexemes.size() && lexemes.get(i).span().begin() + offset < token.span().end()) {
      i++;
    }
    return i;
  }

  /** Whether the lexeme lies in words that mean something else. */
  boolean isTaken(int i) {
    Span span = lexemes.get(i).span();
    int at = taken.nextSetBit(span.begin());
    return at >= 0 && at < span.end();
  }

  /** Returns where in the article the lexemes stand. */
  Span span(int begin, int end) {
    return new Span(
        lexemes.get(begin).span().begin() + offset, lexemes.get(end - 1).span().end() + offset);
  }
}
