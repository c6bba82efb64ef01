package org.synopse.statement.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Gazetteer;
import org.synopse.lexicon.Role;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Names that no list has, by their capitals and by the words around them. */
final class GuessedNames {
  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_PLACE = 4;
  private static final int LONGEST_COUNT = 3;

  /** Behind these, as at the begin of a sentence, any word may have a capital. */
  private static final String OPENING_MARKS = "\"“‘'`:";

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GermanNouns nouns;

  GuessedNames(Gazetteer gazetteer, NameWords words, GermanNouns nouns) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.nouns = nouns;
  }

  boolean isOrdinary(Token token) {
    return !token.isCapitalised()
        || token.pos() == PartOfSpeech.PUNCT
        || words.isOrdinary(token)
        || isRole(token);
  }

  /** Any Resident may be part of a name, a Commissioner is not. */
  boolean isRole(Token token) {
    Optional<Role> role = gazetteer.roleOf(token);
    return role.isPresent() && !role.get().kind().equals("person");
  }

  /** In German every noun is capitalised, and only the tagger tells a name. */
  int endOfGermanGuess(List<Token> tokens, int begin) {
    Token first = tokens.get(begin);
    boolean organisation = first.isCapitalised() && words.isOrganisation(first);
    if (isUnknownPlace(tokens, begin)) {
      return begin + 1;
    }
    if (isOrdinary(first) || (first.pos() != PartOfSpeech.PROPN && !organisation)) {
      return begin;
    }
    boolean noun = !organisation && nouns.isCompound(first.form());
    if (noun || CompoundNames.isCompound(first, words, nouns)) {
      // "Energieversorger Tepco": the noun tells what the name behind it is.
      return begin;
    }
    int end = begin + 1;
    while (end < tokens.size() && end - begin < LONGEST_NAME) {
      Token token = tokens.get(end);
      if (isForeignJoiner(tokens, end)) {
        end += 2;
        continue;
      }
      boolean place = organisation && gazetteer.nameAt(tokens, end).isPresent();
      if (isOrdinary(token)
          || (token.pos() != PartOfSpeech.PROPN && !place)
          || (!organisation && CompoundNames.isCompound(token, words, nouns))) {
        break;
      }
      end++;
    }
    boolean nounAlone =
        end == begin + 1
            && (words.isNoNameAlone(first)
                || first.pos() != PartOfSpeech.PROPN
                || words.isNounByEnding(first)
                || first.form().length() == 1
                || first.form().endsWith("-")
                || nouns.isOrdinary(first.form(), first.lemma())
                || nouns.isAdjective(first.form()));
    return nounAlone ? begin : end;
  }

  /** {@code aus Wendelfing}: a noun that no dictionary knows, where a place may stand. */
  private boolean isUnknownPlace(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.pos() != PartOfSpeech.NOUN || at == 0 || token.form().length() < SHORTEST_PLACE) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean demonym = before.pos() == PartOfSpeech.ADJ && isDemonym(tokens, at - 1);
    boolean alone =
        at + 1 >= tokens.size()
            || !(tokens.get(at + 1).isCapitalised() || tokens.get(at + 1).is("-"));
    return (demonym || words.isBeforePlace(before))
        && alone
        && isPlainWord(token.form())
        && !words.isNounByEnding(token)
        && !isOrdinary(token)
        && !nouns.isKnown(token.form())
        && !nouns.isMadeOfWords(token.form())
        && !nouns.isOfLexicon(token.lemma());
  }

  private boolean isDemonym(List<Token> tokens, int at) {
    return gazetteer.nameAt(tokens, at).filter(Gazetteer.NameMatch::demonym).isPresent();
  }

  static boolean isPlainWord(String form) {
    return form.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /** {@code University of Toronto}: a word in lower case inside a foreign name. */
  private boolean isForeignJoiner(List<Token> tokens, int at) {
    if (!words.isForeignJoiner(tokens.get(at)) || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean name = next.pos() == PartOfSpeech.PROPN || next.pos() == PartOfSpeech.X;
    return next.isCapitalised() && name && !isOrdinary(next);
  }

  /** In English any capital inside a sentence tells a name. */
  int endOfEnglishGuess(List<Token> tokens, int begin) {
    Token first = tokens.get(begin);
    boolean hyphened = CompoundNames.isCompound(first, words, nouns);
    if (isOrdinary(first) || hyphened || !isEnglishName(tokens, begin)) {
      return begin;
    }
    int end = begin + 1;
    while (end < tokens.size()
        && end - begin < LONGEST_NAME
        && (!isPossessive(tokens.get(end - 1)) || words.opensNameInGenitive(tokens.get(end - 1)))) {
      boolean joined = isOf(tokens, begin, end) || isForeignJoiner(tokens, end);
      if (!joined && isOrdinary(tokens.get(end))) {
        break;
      }
      end++;
    }
    if (end == begin + 1) {
      end = endOfPair(tokens, begin);
    }
    boolean beforeRole =
        end < tokens.size() && tokens.get(end).isCapitalised() && isRole(tokens.get(end));
    boolean alone =
        end == begin + 1
            && (words.isNoNameAlone(first) || isCode(first.form()) || isFirstWord(tokens, begin));
    return beforeRole || alone ? begin : end;
  }

  /**
   * Returns the index behind {@code Food and Drug Administration}, or that behind its first word.
   */
  private int endOfPair(List<Token> tokens, int begin) {
    int end = begin + 1;
    boolean joined =
        end < tokens.size()
            && tokens.get(end).is("and")
            && !isPossessive(tokens.get(begin))
            && isPlainWord(tokens.get(begin).form());
    if (!joined) {
      return end;
    }
    for (int i = end + 1; i < Math.min(tokens.size(), begin + LONGEST_NAME); i++) {
      Token token = tokens.get(i);
      if (i > end + 1 && words.closesPair(token)) {
        return i + 1;
      }
      if (isOrdinary(token) || isPossessive(token) || gazetteer.nameAt(tokens, i).isPresent()) {
        return end;
      }
    }
    return end;
  }

  /** {@code Discovery of the treasure}: a word of the lexicon that opens a sentence. */
  private static boolean isFirstWord(List<Token> tokens, int at) {
    boolean opens = at == 0 || opensSentence(tokens.get(at - 1));
    String form = tokens.get(at).form();
    if (!opens || at + 1 >= tokens.size() || !isPlainWord(form)) {
      return false;
    }
    PartOfSpeech next = tokens.get(at + 1).pos();
    boolean subject = next == PartOfSpeech.VERB || next == PartOfSpeech.AUX;
    String lower = form.toLowerCase(Locale.ROOT);
    return !subject && !ConceptLexicon.load().conceptsOf(Language.ENGLISH, lower).isEmpty();
  }

  private static boolean opensSentence(Token mark) {
    return mark.pos() == PartOfSpeech.PUNCT && OPENING_MARKS.indexOf(mark.form().charAt(0)) >= 0;
  }

  /** {@code DE0005140008}: a code of letters and digits names nothing. */
  private static boolean isCode(String form) {
    return form.length() > LONGEST_COUNT * 2
        && form.chars().filter(Character::isDigit).count() * 2 > form.length();
  }

  /** {@code University of Toronto}, {@code Saint Joan of Arc}. */
  boolean isOf(List<Token> tokens, int begin, int at) {
    Token before = tokens.get(at - 1);
    boolean subject = tokens.get(at).is("on") || tokens.get(at).is("for");
    if (subject && words.isBodyWithSubject(before)) {
      return at + 1 < tokens.size()
          && tokens.get(at + 1).isCapitalised()
          && !isOrdinary(tokens.get(at + 1))
          && gazetteer.nameAt(tokens, at + 1).isEmpty();
    }
    return tokens.get(at).is("of")
        && (words.isOrganisation(before)
            || words.isBeforeOf(before)
            || words.isBeforeOf(tokens.get(begin)))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isCapitalised()
        && !isOrdinary(tokens.get(at + 1));
  }

  static boolean isPossessive(Token token) {
    return token.form().endsWith("'s") || token.form().endsWith("’s");
  }

  private boolean isEnglishName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean opens = at == 0 || tokens.get(at - 1).pos() == PartOfSpeech.PUNCT;
    boolean noun = !opens || (token.pos() == PartOfSpeech.PROPN && !words.isOpener(token));
    return noun && token.pos() != PartOfSpeech.PRON && token.pos() != PartOfSpeech.DET;
  }
}
