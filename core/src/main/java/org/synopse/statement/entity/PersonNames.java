package org.synopse.statement.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Tells where the name of a person ends: by a given name, by a role or a title before it, by a verb
 * of saying beside it.
 */
final class PersonNames {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_UNLISTED = 4;

  private static final int LONGEST_OFFICE = 3;

  /** {@code its former chair} */
  private static final int WORDS_BEFORE_OFFICE = 3;

  private static final int LONGEST_INITIALS = 4;

  /** {@code Jr.} */
  private static final int LONGEST_ABBREVIATION = 3;

  private static final Pattern GENITIVE = Pattern.compile(".*(?<![uiaos]|en)s");

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GermanNouns nouns;

  PersonNames(Gazetteer gazetteer, NameWords words, GermanNouns nouns) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.nouns = nouns;
  }

  /** Returns the index behind the person's name that begins at the index, or the index itself. */
  int endOf(List<Token> tokens, int begin) {
    Token first = tokens.get(begin);
    if (!first.isCapitalised() || words.isTitle(first)) {
      return begin;
    }
    int noble = words.isNoble(first) ? endOfNoble(tokens, begin) : begin;
    if (noble > begin) {
      return noble;
    }
    if (gazetteer.isGivenName(first.form())) {
      int end = withoutParticles(tokens, endByGivenName(tokens, begin));
      if (end > begin + 1) {
        return end;
      }
    }
    if (words.isNoName(first) || isRole(first)) {
      return begin;
    }
    if (NameWords.isFamilyFirst(first.form())) {
      int end = endOfShortWords(tokens, begin);
      if (end > begin + 1) {
        return end;
      }
    }
    if (isNounBeforeParticle(tokens, begin)) {
      return begin;
    }
    int end = withoutParticles(tokens, endOfUnlisted(tokens, begin));
    return end > begin && isIntroduced(tokens, begin, end) ? end : begin;
  }

  /** No name ends with a particle. */
  private int withoutParticles(List<Token> tokens, int end) {
    int last = end;
    while (last > 0
        && !tokens.get(last - 1).isCapitalised()
        && words.isParticle(tokens.get(last - 1))) {
      last--;
    }
    return last;
  }

  /** {@code Kunden von Rellstab} are not called so. */
  private boolean isNounBeforeParticle(List<Token> tokens, int begin) {
    Token first = tokens.get(begin);
    return words.isGerman()
        && particlesAt(tokens, begin + 1) > 0
        && nouns.isOrdinary(first.form(), first.lemma());
  }

  private boolean isRole(Token token) {
    return gazetteer.roleOf(token).isPresent();
  }

  private int endByGivenName(List<Token> tokens, int begin) {
    int end = begin + 1;
    int surnames = 0;
    while (end < tokens.size() && end - begin < LONGEST_NAME) {
      Token token = tokens.get(end);
      if (isInitial(token)) {
        end++;
      } else if (particlesAt(tokens, end) > 0 && isBehindSurname(tokens, end, surnames)) {
        end += particlesAt(tokens, end);
        surnames = 0;
      } else if (continues(tokens, end, surnames)) {
        surnames += gazetteer.isGivenName(token.form()) ? 0 : 1;
        end++;
        if (isGenitive(token)) {
          return end;
        }
      } else {
        return end;
      }
    }
    return end;
  }

  /** {@code Macrons} but not {@code Hans} or {@code Klaus}. */
  private static boolean looksLikeGenitive(String word) {
    return word.length() > 4 && GENITIVE.matcher(word).matches();
  }

  /** {@code W.}, {@code H.W.} */
  private static boolean isInitial(Token token) {
    String form = token.form();
    if (form.isEmpty() || form.length() % 2 != 0 || form.length() > LONGEST_INITIALS) {
      return false;
    }
    for (int i = 0; i < form.length(); i += 2) {
      if (!Character.isUpperCase(form.charAt(i)) || form.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean isGenitive(Token token) {
    return token.form().endsWith("'s") || token.form().endsWith("’s");
  }

  /** Returns how many particles stand here before a capitalised word: {@code von der Leyen}. */
  private int particlesAt(List<Token> tokens, int at) {
    int length = 0;
    while (at + length < tokens.size()
        && length < 3
        && !tokens.get(at + length).isCapitalised()
        && words.isParticle(tokens.get(at + length))
        && (length > 0 || !words.isDefiniteArticle(tokens.get(at)))) {
      length++;
    }
    boolean name =
        length > 0
            && at + length < tokens.size()
            && tokens.get(at + length).isCapitalised()
            && !words.isNoName(tokens.get(at + length));
    return name ? length : 0;
  }

  /** The second word of a name may be anything with a capital, a third must look like a name. */
  private boolean continues(List<Token> tokens, int at, int surnames) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (!isNameLike(token) || (words.isNoName(token) && !words.isMonthToo(token))) {
      return false;
    }
    if (surnames == 0) {
      return true;
    }
    boolean proper = token.pos() == PartOfSpeech.PROPN || gazetteer.isGivenName(token.form());
    boolean genitive = words.isGerman() && looksLikeGenitive(before.form());
    return surnames < 2 && proper && !genitive && (!isRole(token) || isRoleAsSurname(tokens, at));
  }

  /** {@code Martin Luther King was murdered}: nobody follows who might hold the role. */
  private boolean isRoleAsSurname(List<Token> tokens, int at) {
    boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalised();
    return !words.isGerman() && (last || words.isGeneration(tokens.get(at + 1)));
  }

  /** Whether particles may stand here: once, and again behind a title and in Romance names. */
  private boolean isBehindSurname(List<Token> tokens, int at, int surnames) {
    return surnames == 0 || words.isNoble(tokens.get(at - 1)) || isSecondSurname(tokens, at);
  }

  /** Returns the index behind {@code Graf Schenk von Stauffenberg}, or the index itself. */
  private int endOfNoble(List<Token> tokens, int begin) {
    int at = begin + 1;
    while (at < tokens.size() && at < begin + 3 && tokens.get(at).isCapitalised()) {
      at++;
    }
    int particles = at < tokens.size() ? particlesAt(tokens, at) : 0;
    boolean name =
        particles > 0
            && words.isNobleParticle(tokens.get(at))
            && (tokens.get(at + particles).pos() == PartOfSpeech.PROPN || at > begin + 1);
    return name ? at + particles + 1 : begin;
  }

  /** {@code Diego Fernandez de Cevallos}: a particle in the middle of a Romance name. */
  private boolean isSecondSurname(List<Token> tokens, int at) {
    int next = at + particlesAt(tokens, at);
    return words.isRomanceParticle(tokens.get(at))
        && tokens.get(next).pos() == PartOfSpeech.PROPN
        && gazetteer.nameAt(tokens, next).isEmpty();
  }

  private boolean isNameLike(Token token) {
    boolean endsSentence =
        token.form().length() > LONGEST_ABBREVIATION && token.form().endsWith(".");
    if (words.isJoinedToParticle(token)) {
      return true;
    }
    if (!token.isCapitalised() || token.pos() == PartOfSpeech.PUNCT || endsSentence) {
      return false;
    }
    return words.isGerman()
        ? token.pos().isNominal() || token.pos() == PartOfSpeech.X || token.form().contains("-")
        : token.pos() != PartOfSpeech.PRON && token.pos() != PartOfSpeech.DET;
  }

  /** {@code ISS}: nobody is called so, unless by initials that a given name follows. */
  private static boolean isAbbreviation(Token token) {
    String form = token.form();
    if (form.length() < 2 || form.length() > LONGEST_INITIALS) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int endOfShortWords(List<Token> tokens, int begin) {
    int end = begin + 1;
    while (end < tokens.size()
        && end - begin < 3
        && tokens.get(end).isCapitalised()
        && tokens.get(end).pos() == PartOfSpeech.PROPN
        && tokens.get(end).form().length() <= 9
        && !words.isNoName(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private int endOfUnlisted(List<Token> tokens, int begin) {
    int end = begin;
    while (end < tokens.size() && end - begin < LONGEST_UNLISTED) {
      Token token = tokens.get(end);
      boolean particles = end == begin + 1 && particlesAt(tokens, end) > 0;
      boolean name =
          isNameLike(token)
              && !words.isNoName(token)
              && (end == begin || !isRole(token))
              && (end < begin + 2 || token.pos() == PartOfSpeech.PROPN)
              && !isAbbreviation(token)
              && gazetteer.nameAt(tokens, end).isEmpty();
      if (!name && !particles) {
        return end;
      }
      end += particles ? particlesAt(tokens, end) : 1;
      if (isGenitive(token)) {
        return end;
      }
    }
    return end;
  }

  private boolean isIntroduced(List<Token> tokens, int begin, int end) {
    boolean proper = false;
    for (int i = begin; i < end; i++) {
      proper |= tokens.get(i).pos() == PartOfSpeech.PROPN;
    }
    if (begin > 0 && words.isTitle(tokens.get(begin - 1))) {
      return true;
    }
    boolean pair = end - begin >= 2;
    if (gazetteer.roleLengthBefore(tokens, begin) > 0) {
      return pair || proper;
    }
    boolean apposition =
        begin > 1
            && tokens.get(begin - 1).is(",")
            && gazetteer.roleLengthBefore(tokens, begin - 1) > 0;
    if (apposition) {
      return pair && proper;
    }
    return pair && proper && (isSpeaker(tokens, begin, end) || isBeforeOffice(tokens, end));
  }

  /** {@code Erlend Vasstrand, chief executive of …}, {@code Eva Kern, Sprecherin der Polizei}. */
  private boolean isBeforeOffice(List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).is(",")) {
      return false;
    }
    int last = Math.min(tokens.size(), end + 1 + WORDS_BEFORE_OFFICE);
    for (int office = end + 1; office < last; office++) {
      if (isWholeOffice(tokens, office)) {
        return true;
      }
      if (!opensOffice(tokens.get(office))) {
        return false;
      }
    }
    return false;
  }

  /** In {@code …, Sprecherin Eva Kern} the office is that of another. */
  private boolean isWholeOffice(List<Token> tokens, int office) {
    for (int length = LONGEST_OFFICE; length > 0; length--) {
      int behind = office + length;
      if (behind < tokens.size() && gazetteer.roleAt(tokens, office, length).isPresent()) {
        return !tokens.get(behind).isCapitalised();
      }
    }
    return false;
  }

  private static boolean opensOffice(Token token) {
    return token.pos() == PartOfSpeech.DET
        || (token.pos() == PartOfSpeech.PRON && !token.isCapitalised())
        || (token.pos() == PartOfSpeech.ADJ && !token.isCapitalised());
  }

  private boolean isSpeaker(List<Token> tokens, int begin, int end) {
    boolean before = begin > 0 && words.isSaying(tokens.get(begin - 1));
    boolean after = end < tokens.size() && words.isSaying(tokens.get(end));
    boolean article = begin > 0 && words.isDefiniteArticle(tokens.get(begin - 1));
    return (before || after) && !article;
  }

  /** Returns the person that the words name, as the gazetteer or as the words have it. */
  Entity person(List<Token> tokens, int begin, int end) {
    String name = Name.withoutPossessive(Name.words(tokens, begin, end));
    if (gazetteer.named(name).isPresent()) {
      return gazetteer.named(name).get();
    }
    boolean genitive =
        words.isGerman()
            && end < tokens.size()
            && tokens.get(end).isCapitalised()
            && tokens.get(end).pos().isNominal()
            && looksLikeGenitive(name);
    String bare = genitive ? name.substring(0, name.length() - 1) : name;
    return gazetteer.named(bare).orElseGet(() -> new Entity(bare, EntityType.PERSON));
  }
}
