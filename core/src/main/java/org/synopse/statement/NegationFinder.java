package org.synopse.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.CueLexicon;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.TokenMap;
import org.synopse.text.VerbForm;

/** Finds what negates a statement: an odd number of words and verbs that each turn it round. */
final class NegationFinder {
  /**
   * What negates a statement.
   *
   * @param last the last word that negates it, or {@code null} if their number is even
   * @param byWord whether the number of those that are no verbs is odd
   * @param notExcluded the verb of {@code nicht ausschließen}, or {@code null}
   */
  record Found(@Nullable Token last, boolean byWord, @Nullable Token notExcluded) {}

  private static final int MOST_KEPT = 20_000;

  private final CueLexicon cues;
  private final ModalWords words;

  /** Whether a token may negate, or exclude; most do not. */
  private final TokenMap<Boolean> negating = new TokenMap<>(MOST_KEPT, this::mayNegate);

  NegationFinder(CueLexicon cues, ModalWords words) {
    this.cues = cues;
    this.words = words;
  }

  Found find(List<Token> content) {
    Token last = null;
    Token excluding = null;
    int byWord = 0;
    int byVerb = 0;
    boolean negator = false;
    for (int i = 0; i < content.size(); i++) {
      Token token = content.get(i);
      if (!negating.of(token)) {
        continue;
      }
      if (isNegatedAt(content, i)) {
        boolean again = last != null && isJoinedToEarlier(content, i);
        byWord += again ? 0 : 1;
        last = token;
      } else if (isNegativeVerb(content, i)) {
        byVerb++;
        last = token;
      }
      negator |= cues.isNegator(token);
      excluding = excludes(content, i) ? token : excluding;
    }
    return new Found(
        (byWord + byVerb) % 2 == 1 ? last : null, byWord % 2 == 1, negator ? excluding : null);
  }

  private boolean mayNegate(Token token) {
    return cues.mayNegate(token)
        || !words.excludingBeginningWith(ModalWords.lower(token)).isEmpty()
        || !words.excludingBeginningWith(token.lemma()).isEmpty();
  }

  private boolean isNegatedAt(List<Token> content, int at) {
    Token token = content.get(at);
    if (cues.isLaterNegator(token)) {
      return content.subList(0, at).stream().noneMatch(cues::isNegator);
    }
    return cues.isNegator(token)
        ? !isFalseNegation(content, at)
            && !isCorrected(content, at)
            && !Attributes.holdsWord(content, at)
        : beginsNegatingPhrase(content, at);
  }

  /** {@code kein Wasser und keinen Strom}: negators that are joined negate once. */
  private boolean isJoinedToEarlier(List<Token> content, int at) {
    PartOfSpeech before = content.get(at - 1).pos();
    if (before != PartOfSpeech.CCONJ && !content.get(at - 1).is(",")) {
      return false;
    }
    for (int i = at - 2; i >= 0; i--) {
      if (content.get(i).canBeFinite() && content.get(i).pos().isVerbal()) {
        return false;
      }
      if (isNegatedAt(content, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code nicht der Fahrer, sondern der Beifahrer}: what is told is what comes behind. */
  private boolean isCorrected(List<Token> content, int at) {
    return content.subList(at, content.size()).stream()
        .anyMatch(token -> words.has(ModalWords.Kind.CORRECTION, token));
  }

  /** {@code rät, die Region zu meiden}: what is only to be done is content and negates nothing. */
  private boolean isNegativeVerb(List<Token> content, int at) {
    Token token = content.get(at);
    boolean infinitive =
        token.canBe(VerbForm.ZU_INFINITIVE)
            || (at > 0
                && (content.get(at - 1).is("zu") || content.get(at - 1).is("to"))
                && token.canBe(VerbForm.INFINITIVE));
    boolean attributive =
        token.canBe(VerbForm.PARTICIPLE)
            && at > 0
            && at + 1 < content.size()
            && content.get(at - 1).pos() == PartOfSpeech.DET
            && content.get(at + 1).pos().isNominal();
    boolean told = !infinitive || hangsOnNegativeVerb(content, at);
    if (!told
        || attributive
        || !token.pos().isVerbal()
        || isFalseNegation(content, at)
        || turnsOut(content, at)) {
      return false;
    }
    return cues.isNegativeVerb(token)
        || (cues.isReflexiveNegativeVerb(token)
            && content.stream().anyMatch(other -> other.is("sich")))
        || stand(content, at, cues.negativeVerbsBeginningWith(ModalWords.lower(token)))
        || stand(content, at, cues.negativeVerbsBeginningWith(token.lemma()));
  }

  /**
   * {@code fiel üppig aus}, {@code ist höher ausgefallen}: says how it was, not that it was not.
   */
  private boolean turnsOut(List<Token> content, int at) {
    Token verb = content.get(at);
    if (!words.has(ModalWords.Kind.TURNSOUT, verb.lemma())) {
      return false;
    }
    int end = at;
    while (end + 1 < content.size() && content.get(end).pos() != PartOfSpeech.PART) {
      end++;
    }
    int last = content.get(end).pos() == PartOfSpeech.PART ? end : at;
    return last > 0
        && content.get(last - 1).pos() == PartOfSpeech.ADJ
        && !words.has(ModalWords.Kind.WHOLLY, content.get(last - 1));
  }

  /** {@code failed to prevent it}: it happened. */
  private boolean hangsOnNegativeVerb(List<Token> content, int at) {
    if (at < 2 || !content.get(at - 1).is("to")) {
      return false;
    }
    Token before = content.get(at - 2);
    return cues.isNegativeVerb(before)
        || stand(content, at - 2, cues.negativeVerbsBeginningWith(before.lemma()));
  }

  private boolean excludes(List<Token> content, int at) {
    Token token = content.get(at);
    return token.pos() != PartOfSpeech.ADV
        && (stand(content, at, words.excludingBeginningWith(ModalWords.lower(token)))
            || stand(content, at, words.excludingBeginningWith(token.lemma())));
  }

  /** Whether one of the phrases stands there, each word by its form or its lemma. */
  private static boolean stand(List<Token> content, int at, List<List<String>> phrases) {
    for (List<String> phrase : phrases) {
      if (ModalWords.stand(content, at, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ebenso wenig}: a phrase without a word that negates by itself. */
  private boolean beginsNegatingPhrase(List<Token> content, int at) {
    String first = ModalWords.lower(content.get(at));
    for (List<String> phrase : cues.negatingPhrasesBeginningWith(first)) {
      if (standAsWritten(content, at, phrase)
          && content.subList(at, at + phrase.size()).stream().noneMatch(cues::isNegator)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFalseNegation(List<Token> content, int at) {
    String word = ModalWords.lower(content.get(at));
    for (List<String> phrase : cues.falseNegationsWith(word)) {
      if (standAsWritten(content, at - phrase.indexOf(word), phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standAsWritten(List<Token> content, int begin, List<String> phrase) {
    if (begin < 0 || begin + phrase.size() > content.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!ModalWords.lower(content.get(begin + i)).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
