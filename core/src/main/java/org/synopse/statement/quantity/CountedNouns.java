package org.synopse.statement.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Finds what a number counts: the head of the noun phrase behind it, over attributes and over the
 * whole of which it is a part. {@code zwölf der 20 Passagiere} are twelve passengers, {@code 21
 * world records} are records.
 */
final class CountedNouns {
  /** {@code 22 weitere teils schwer Verletzte}, {@code zwölf von den 20 jungen Passagieren}. */
  private static final int FARTHEST = 10;

  private static final int MOST_ADJECTIVES = 6;

  private final Language language;
  private final BaseForms forms;
  private final QuantityWords words = QuantityWords.all();

  CountedNouns(Language language) {
    this.language = language;
    this.forms = new BaseForms(language);
  }

  /** What is counted, and the token that says so. */
  record Noun(String name, Token token) {}

  /**
   * Returns what the number that ends before the lexeme counts.
   *
   * @param many whether it counts more than one
   */
  Optional<Noun> behind(AnnotatedLexemes text, int end, boolean many) {
    Optional<Noun> compound = inCompound(text, end);
    if (compound.isPresent()) {
      return compound;
    }
    List<Token> tokens = text.tokensFrom(end, FARTHEST);
    boolean inWhole = false;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      boolean attributes = i > 0 || !isFiniteLike(tokens, i);
      if (language == Language.ENGLISH && attributes && opensEnglishHead(token)) {
        Optional<Noun> head = englishHead(tokens, i, many, inWhole);
        if (head.isPresent() || !isPossessive(tokens, i)) {
          return head;
        }
      } else if (isNoun(token, i)) {
        return Optional.of(noun(wholeNoun(tokens, i)));
      }
      boolean opensWhole = opensWhole(token.form().toLowerCase(Locale.ROOT));
      inWhole |= opensWhole;
      boolean number = inWhole && token.pos() == PartOfSpeech.NUM;
      boolean owner = inWhole && words.plays("owner", token.form().toLowerCase(Locale.ROOT));
      int next = i + 1;
      if (!opensWhole && !number && !owner && !mayStandBetween(tokens, i)) {
        next = language == Language.GERMAN ? behindPhrase(tokens, i) : 0;
      }
      if (next == 0 || (i >= MOST_ADJECTIVES && !inWhole)) {
        break;
      }
      i = next;
    }
    return Optional.empty();
  }

  /**
   * Whether a noun is one for so many: {@code the Gemini 8 mission} is none of eight.
   *
   * @param many whether the number counts more than one
   */
  boolean isMany(Noun noun, boolean many) {
    return !many || language == Language.GERMAN || isPlural(noun.token());
  }

  /** Whether a noun follows at once. */
  boolean isCountedAtOnce(AnnotatedLexemes text, int end) {
    List<Token> tokens = text.tokensFrom(end, 1);
    return !tokens.isEmpty() && isNoun(tokens.get(0), 0);
  }

  /** {@code zwei Tor- und Lagerhäuser}: the noun of which the hyphen stands for the end. */
  private Token wholeNoun(List<Token> tokens, int i) {
    boolean split = i + 1 < tokens.size() && tokens.get(i + 1).is("-");
    int and = split ? i + 2 : i + 1;
    boolean goesOn =
        (split || tokens.get(i).form().endsWith("-"))
            && and + 1 < tokens.size()
            && tokens.get(and).pos() == PartOfSpeech.CCONJ
            && isNoun(tokens.get(and + 1), and + 1);
    return goesOn ? tokens.get(and + 1) : tokens.get(i);
  }

  private Noun noun(Token token) {
    return new Noun(name(token), token);
  }

  /** {@code 5.000-Einwohner-Stadt}, {@code seven-member crew}: a part of a compound is counted. */
  private Optional<Noun> inCompound(AnnotatedLexemes text, int end) {
    boolean hyphen =
        end + 1 < text.size()
            && text.get(end).isDash()
            && text.get(end).glued()
            && text.get(end + 1).isLetters()
            && text.get(end + 1).glued();
    if (!hyphen) {
      return Optional.empty();
    }
    Lexeme part = text.get(end + 1);
    if (language == Language.ENGLISH) {
      return words.plays("member", part)
          ? Optional.of(new Noun(part.lower(), text.token(end)))
          : Optional.empty();
    }
    boolean goesOn =
        end + 3 < text.size()
            && text.get(end + 2).isDash()
            && text.get(end + 2).glued()
            && text.get(end + 3).glued();
    boolean counts = goesOn && Character.isUpperCase(part.text().charAt(0));
    return counts && Units.all().at(text.all(), end + 1) == null
        ? Optional.of(new Noun(forms.of(part.text()), text.token(end)))
        : Optional.empty();
  }

  private boolean isNoun(Token token, int at) {
    if (!Character.isLetter(token.form().charAt(0))) {
      return false;
    }
    if (token.pos() == PartOfSpeech.NOUN) {
      return language == Language.ENGLISH || token.isCapitalised() || at == 0;
    }
    boolean name = token.pos() == PartOfSpeech.PROPN && token.form().length() > 2;
    return name && (language == Language.GERMAN || isPlural(token));
  }

  private static boolean isPlural(Token token) {
    String form = token.form();
    return (form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("'s"))
        || form.endsWith("ese")
        || form.endsWith("men")
        || QuantityWords.all().plays("plural", form.toLowerCase(Locale.ROOT));
  }

  /** Whether a whole follows of which the number is a part. */
  static boolean opensWhole(String lower) {
    return QuantityWords.all().plays("whole", lower);
  }

  private boolean mayStandBetween(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.pos()) {
      case ADJ, ADV -> true;
      case DET -> language == Language.ENGLISH || !words.plays("new-phrase", token.listed());
      case VERB -> !token.isCapitalised() && isParticiple(tokens, i);
      case PUNCT -> joinsAttributes(tokens, i) || opensQuotedNoun(tokens, i);
      case CCONJ -> joinsAttributes(tokens, i);
      case NUM -> language == Language.ENGLISH && token.form().indexOf('-') > 0;
      default -> false;
    };
  }

  /** Whether a verb is an attribute; in German it has an ending then. */
  private boolean isParticiple(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (language == Language.ENGLISH) {
      return !token.isFinite();
    }
    boolean attribute = !token.canBeFinite() && isInflectedAttribute(token);
    return isFiniteLike(tokens, i) || attribute;
  }

  /**
   * {@code 527 registrierte Fälle}: what could be a verb of the past stands right before a noun, so
   * that it is a participle.
   */
  private static boolean isFiniteLike(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    boolean ending = form.endsWith("te") || form.endsWith("ten");
    return tokens.get(i).pos() == PartOfSpeech.VERB
        && ending
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalised()
        && tokens.get(i + 1).pos().isNominal();
  }

  /** {@code erste, zweite und dritte Plätze}, {@code mehr oder minder gut erhaltene Skelette}. */
  private static boolean joinsAttributes(List<Token> tokens, int i) {
    Token mark = tokens.get(i);
    boolean joins = mark.pos() == PartOfSpeech.CCONJ || mark.is(",");
    return joins
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).pos() == tokens.get(i + 1).pos()
        && isAttribute(tokens.get(i - 1));
  }

  private static boolean isAttribute(Token token) {
    return !token.isCapitalised()
        && (token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.ADV);
  }

  /** {@code 900 so genannten „Rationen“}. */
  private boolean opensQuotedNoun(List<Token> tokens, int i) {
    String mark = tokens.get(i).form();
    boolean quote = mark.length() == 1 && "„“”\"‚‘»«'".contains(mark);
    return quote
        && i + 2 < tokens.size()
        && isNoun(tokens.get(i + 1), i + 1)
        && !(i + 3 < tokens.size() && tokens.get(i + 3).form().startsWith("-"));
  }

  /**
   * The index of the noun behind an attribute that begins with a preposition, or 0: {@code 800 im
   * Ausland gebaute Lastwagen}, {@code die beiden am Montag verhafteten Brüder}.
   */
  private int behindPhrase(List<Token> tokens, int begin) {
    if (tokens.get(begin).pos() != PartOfSpeech.ADP || tokens.get(begin).isCapitalised()) {
      return 0;
    }
    int i = begin + 1;
    while (i < tokens.size() && isBeforeNoun(tokens.get(i))) {
      i++;
    }
    int nouns = i;
    while (i < tokens.size() && tokens.get(i).pos().isNominal() && tokens.get(i).isCapitalised()) {
      i++;
    }
    int attributes = i;
    while (i < tokens.size() && isInflectedAttribute(tokens.get(i))) {
      i++;
    }
    boolean phrase = nouns < attributes && attributes < i && i < tokens.size();
    return phrase && tokens.get(i).isCapitalised() && isNoun(tokens.get(i), i) ? i : 0;
  }

  private static boolean isBeforeNoun(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NUM -> !token.isCapitalised() || token.pos() == PartOfSpeech.NUM;
      default -> false;
    };
  }

  private static boolean isInflectedAttribute(Token token) {
    boolean word =
        token.pos() == PartOfSpeech.ADJ
            || token.pos() == PartOfSpeech.VERB
            || token.pos() == PartOfSpeech.ADV;
    String form = token.form();
    boolean ending = form.endsWith("e") || form.endsWith("en") || form.endsWith("er");
    return word && !token.isCapitalised() && ending;
  }

  /** Whether the head of an English noun phrase may be this or a word behind it. */
  private static boolean opensEnglishHead(Token token) {
    boolean letters = Character.isLetter(token.form().charAt(0));
    boolean capital = token.isCapitalised() && token.pos() != PartOfSpeech.VERB;
    return letters && (token.pos().isNominal() || (capital && token.pos() != PartOfSpeech.DET));
  }

  /**
   * {@code 21 world records}, {@code 17 African committee members}: the last plural of the nouns
   * counts, and of one thing the first noun.
   */
  private Optional<Noun> englishHead(List<Token> tokens, int begin, boolean many, boolean inWhole) {
    Token first = tokens.get(begin);
    boolean plain = isNoun(first, begin) && !isPossessive(tokens, begin);
    if (!many) {
      return plain ? Optional.of(noun(first)) : Optional.empty();
    }
    Token head = plain && isPlural(first) ? first : null;
    for (int i = begin + 1; i < tokens.size() && head == null; i++) {
      Token token = tokens.get(i);
      boolean plural =
          token.pos().isNominal()
              && isNoun(token, i)
              && isPlural(token)
              && !isPossessive(tokens, i)
              && token.verbForms().isEmpty();
      if (plural) {
        head = token;
      } else if (!isEnglishModifier(tokens, i, inWhole)) {
        break;
      }
    }
    if (head != null) {
      return Optional.of(noun(head));
    }
    return plain ? Optional.of(noun(first)) : Optional.empty();
  }

  private static boolean isEnglishModifier(List<Token> tokens, int i, boolean inWhole) {
    Token token = tokens.get(i);
    boolean nominal = token.pos().isNominal() && token.verbForms().isEmpty();
    boolean and =
        token.is("and")
            && i + 1 < tokens.size()
            && tokens.get(i - 1).isCapitalised()
            && tokens.get(i + 1).isCapitalised();
    return nominal
        || token.pos() == PartOfSpeech.ADJ
        || and
        || (inWhole && isPossessive(tokens, i))
        || (token.isCapitalised() && Character.isLetter(token.form().charAt(0)));
  }

  private static boolean isPossessive(List<Token> tokens, int i) {
    String form = tokens.get(i).listed();
    boolean before =
        i + 1 < tokens.size() && List.of("'", "'s").contains(tokens.get(i + 1).listed());
    return form.endsWith("'s") || form.endsWith("s'") || form.equals("'") || before;
  }

  private String name(Token token) {
    if (language == Language.GERMAN) {
      return forms.of(token);
    }
    String form = token.form().toLowerCase(Locale.ROOT);
    return token.lemma().equals(form) ? singular(form) : token.lemma();
  }

  private static String singular(String noun) {
    if (noun.length() <= 3 || !noun.endsWith("s")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.length() > 5 ? noun.substring(0, noun.length() - 3) + "y" : noun;
    }
    if (noun.endsWith("ches")
        || noun.endsWith("shes")
        || noun.endsWith("xes")
        || noun.endsWith("sses")) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean singular = noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is");
    return singular ? noun : noun.substring(0, noun.length() - 1);
  }
}
