package org.synopse.study;

/** The keys of the articles of a study: {@code a}, {@code b} … {@code z}, {@code aa} … */
public final class ArticleKeys {
  private static final int LETTERS = 26;

  private ArticleKeys() {}

  /** Returns the key of an article's number, from 0; keys ascend with the numbers. */
  public static String key(int number) {
    StringBuilder key = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      key.append((char) ('a' + (rest - 1) % LETTERS));
    }
    return key.reverse().toString();
  }

  /** Returns the number of a key. */
  public static int number(String key) {
    int number = 0;
    for (int i = 0; i < key.length(); i++) {
      number = number * LETTERS + (key.charAt(i) - 'a' + 1);
    }
    return number - 1;
  }
}
