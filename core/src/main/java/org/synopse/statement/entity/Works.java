package org.synopse.statement.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

/**
 * The titles of works in an article: words in quotation marks behind a noun for a work, wherever
 * they are quoted again. {@code Der Film „Das letzte Licht“}.
 */
final class Works {
  private static final int LONGEST_TITLE = 8;
  private static final String OPENING = "\"„“»«‚‘";
  private static final String CLOSING = "\"“”«»‘’";

  private final Set<String> titles = new HashSet<>();

  private Works() {}

  static Works of(List<Sentence> sentences, NameWords words) {
    Works works = new Works();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 2; i < tokens.size(); i++) {
        int end = endOfQuotation(tokens, i);
        if (end > i && words.isWork(tokens.get(i - 2))) {
          works.titles.add(key(tokens, i, end));
        }
      }
    }
    return works;
  }

  /** Returns the title that begins at the token. */
  @Nullable Name at(List<Token> tokens, int begin) {
    if (titles.isEmpty()) {
      return null;
    }
    int end = endOfQuotation(tokens, begin);
    if (end <= begin || !titles.contains(key(tokens, begin, end))) {
      return null;
    }
    Entity work = new Entity(Name.words(tokens, begin, end), EntityType.OTHER);
    return new Name(begin, end, work, Name.Kind.KNOWN);
  }

  private static String key(List<Token> tokens, int begin, int end) {
    return Name.words(tokens, begin, end).toLowerCase(Locale.ROOT);
  }

  /** Returns the index of the closing mark of the short quotation that begins at the token. */
  private static int endOfQuotation(List<Token> tokens, int begin) {
    if (begin == 0 || !isMark(tokens.get(begin - 1), OPENING)) {
      return begin;
    }
    for (int i = begin; i < Math.min(tokens.size(), begin + LONGEST_TITLE); i++) {
      if (isMark(tokens.get(i), CLOSING)) {
        return i;
      }
    }
    return begin;
  }

  private static boolean isMark(Token token, String marks) {
    return token.form().length() == 1 && marks.indexOf(token.form().charAt(0)) >= 0;
  }
}
