package org.synopse.statement.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

/**
 * The titles of works in an article: words in quotation marks behind a noun for a work, wherever
 * they are quoted again. {@code Der Film „Das letzte Licht“}.
 */
final class Works {
  private static final int LONGEST_TITLE = 8;
  private static final String OPENING = "\"„“»«‚‘'";
  private static final String CLOSING = "\"“”«»‘’'";

  private final Set<String> titles = new HashSet<>();
  private final Map<String, Integer> ofOwners = new HashMap<>();

  private Works() {}

  static Works of(List<Sentence> sentences, NameWords words, GermanNouns nouns) {
    Works works = new Works();
    if (!words.isGerman()) {
      works.learnOfOwners(sentences);
    }
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        int end = endOfQuotation(tokens, i);
        boolean work = i > 1 && words.isWork(tokens.get(i - 2));
        if (end > i && (work || isTitle(tokens, i, end, words, nouns))) {
          works.titles.add(key(tokens, i, end));
        }
      }
    }
    return works;
  }

  /**
   * Whether words in marks read as a title and not as something said: {@code „Der Fänger im
   * Roggen“}, {@code "Nights of Cabiria"}.
   */
  private static boolean isTitle(
      List<Token> tokens, int begin, int end, NameWords words, GermanNouns nouns) {
    boolean introduced = begin > 1 && tokens.get(begin - 2).is(":");
    if (introduced || end - begin < 2 || !isNameWord(tokens.get(end - 1))) {
      return false;
    }
    boolean lower = false;
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      boolean small = !token.isCapitalised();
      boolean open =
          token.pos() == PartOfSpeech.PUNCT
              || (small && token.pos().isContent() && !words.isGerman())
              || (small && isPredicate(token))
              || (i == begin && (small || isNoBegin(token, words)));
      if (open) {
        return false;
      }
      lower |= small;
    }
    return words.isGerman()
        ? lower && opensTitle(tokens, begin, end, words, nouns)
        : isAmongLowerCase(tokens, begin, end);
  }

  /**
   * {@code Der Fänger im Roggen}, {@code Brothers to the Rescue}, {@code Kurier am Sonntag}; a
   * common noun begins a title only behind another, {@code das Motto „Freiheit statt Angst“}.
   */
  private static boolean opensTitle(
      List<Token> tokens, int begin, int end, NameWords words, GermanNouns nouns) {
    Token first = tokens.get(begin);
    boolean introduced = begin > 1 && tokens.get(begin - 2).pos() == PartOfSpeech.NOUN;
    boolean weekly = words.isNoName(tokens.get(end - 1));
    return switch (first.pos()) {
      case DET, X -> true;
      case PROPN ->
          introduced || weekly || first.form().contains("-") || !nouns.isKnown(first.form());
      case NOUN -> weekly;
      default -> false;
    };
  }

  private static boolean isNameWord(Token token) {
    return token.isCapitalised() && token.pos() != PartOfSpeech.PUNCT;
  }

  private static boolean isPredicate(Token token) {
    return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
  }

  /** {@code Keine Gewalt} is called, not named. */
  private static boolean isNoBegin(Token token, NameWords words) {
    return token.pos() == PartOfSpeech.PRON || words.isNoTitle(token);
  }

  /** Where every word has a capital, a capital tells no title. */
  private static boolean isAmongLowerCase(List<Token> tokens, int begin, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean outside = i < begin || i >= end;
      if (outside && !token.isCapitalised() && token.pos().isContent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Sophie's World}: told several times, and no Sophie without her world. */
  private void learnOfOwners(List<Sentence> sentences) {
    Set<String> others = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (isOwner(tokens, i)) {
          ofOwners.merge(key(tokens, i, i + 2), 1, Integer::sum);
        } else if (tokens.get(i).isCapitalised()) {
          others.add(Name.withoutPossessive(key(tokens, i, i + 1)));
        }
      }
    }
    ofOwners
        .entrySet()
        .removeIf(
            title ->
                title.getValue() < 2
                    || others.contains(
                        Name.withoutPossessive(
                            title.getKey().substring(0, title.getKey().indexOf(' ')))));
  }

  private static boolean isOwner(List<Token> tokens, int at) {
    boolean possessive =
        at + 1 < tokens.size()
            && tokens.get(at).isCapitalised()
            && !Name.withoutPossessive(tokens.get(at).form()).equals(tokens.get(at).form());
    return possessive
        && tokens.get(at + 1).isCapitalised()
        && tokens.get(at + 1).pos() == PartOfSpeech.PROPN
        && (at + 2 == tokens.size() || !tokens.get(at + 2).isCapitalised());
  }

  /** Returns the title that begins at the token. */
  @Nullable Name at(List<Token> tokens, int begin) {
    if (!ofOwners.isEmpty() && isOwner(tokens, begin)) {
      if (ofOwners.containsKey(key(tokens, begin, begin + 2))) {
        Entity work = new Entity(Name.words(tokens, begin, begin + 2), EntityType.OTHER);
        return new Name(begin, begin + 2, work, Name.Kind.KNOWN);
      }
    }
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
    String form = token.form();
    boolean doubled = form.equals("''") || form.equals("``");
    return doubled || (form.length() == 1 && marks.indexOf(form.charAt(0)) >= 0);
  }
}
