package org.synopse.statement.modality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.CueLexicon;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
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
   * @param open the verb of {@code nicht ausschließen}, the negator of {@code nicht bekannt, ob},
   *     or {@code null}
   */
  record Found(@Nullable Token last, boolean byWord, @Nullable Token open) {}

  private static final int MOST_KEPT = 20_000;

  private final CueLexicon cues;
  private final ModalWords words;
  private final Contrasts contrasts;

  /** Whether a token may negate, or exclude; most do not. */
  private final TokenMap<Boolean> negating = new TokenMap<>(MOST_KEPT, this::mayNegate);

  NegationFinder(CueLexicon cues, ModalWords words) {
    this.cues = cues;
    this.words = words;
    this.contrasts = new Contrasts(words);
  }

  Found find(Telling telling) {
    Found found = find(telling.head());
    Token unknown = found.last() == null ? null : notKnown(telling);
    if (unknown != null) {
      return new Found(null, false, unknown);
    }
    Token raised = raisedNegator(telling);
    if (raised == null) {
      return found;
    }
    return new Found(found.last() == null ? raised : null, !found.byWord(), found.open());
  }

  /** {@code Ob er kommt, ist nicht bekannt}: it may be so. */
  private @Nullable Token notKnown(Telling telling) {
    boolean asked =
        telling.content().stream()
            .anyMatch(token -> words.has(ModalWords.Kind.WHETHER, ModalWords.lower(token)));
    List<Token> head = telling.head();
    Token negator = null;
    for (int i = 0; asked && i < head.size(); i++) {
      negator = cues.isNegator(head.get(i)) ? head.get(i) : negator;
      if (negator != null && words.has(ModalWords.Kind.KNOWN, head.get(i))) {
        return negator;
      }
    }
    return null;
  }

  /** {@code Sie glaubt nicht, dass der Damm bricht}: she believes that it does not. */
  private @Nullable Token raisedNegator(Telling telling) {
    Attribution innermost = telling.innermost();
    if (innermost == null || innermost.type() != AttributionType.INDIRECT) {
      return null;
    }
    Token negator = null;
    boolean raising = false;
    for (Token token : telling.cue()) {
      negator = cues.isNegator(token) ? token : negator;
      raising |= token.pos().isVerbal() && words.has(ModalWords.Kind.RAISING, token.lemma());
    }
    return raising ? negator : null;
  }

  private Found find(List<Token> content) {
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
            && !contrasts.hold(content, at)
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
    boolean told =
        (!infinitive || hangsOnNegativeVerb(content, at))
            && !(words.isEnglish() && BesidePredicate.follows(content, at));
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
    if (isAbbreviation(content, at)) {
      return true;
    }
    for (List<String> phrase : cues.falseNegationsWith(word)) {
      if (standAsWritten(content, at - phrase.indexOf(word), phrase)) {
        return true;
      }
    }
    return false;
  }

  /** {@code under law no. 194}: a number follows the full stop, or nothing where it was cut. */
  private static boolean isAbbreviation(List<Token> content, int at) {
    return content.get(at).listed().equals("no")
        && at + 1 < content.size()
        && content.get(at + 1).is(".")
        && (at + 2 == content.size() || content.get(at + 2).pos() == PartOfSpeech.NUM);
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
