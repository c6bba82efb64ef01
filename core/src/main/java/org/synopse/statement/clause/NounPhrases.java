package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds the noun phrases that stand as subject of a clause.
 *
 * <p>In German one constituent stands before the finite verb of a main clause; if it is no
 * prepositional phrase, adverb or oblique case it is the subject, else the subject follows the
 * verb. In English the subject stands before the verb, or behind a verb of saying ({@code said X}).
 */
public final class NounPhrases {
  private final Language language;
  private final Set<String> obliqueArticles;
  private final Set<String> genitiveArticles;
  private final Set<String> pronouns;
  private final Set<String> linkers;
  private final Set<String> timeNouns;
  private final Set<String> possessives;
  private final Set<String> focus;
  private final Set<String> nominatives;

  private NounPhrases(Language language) {
    this.language = language;
    List<List<String>> entries =
        ResourceLines.fields(NounPhrases.class, "noun-phrase-words-" + language.code() + ".txt");
    this.obliqueArticles = words(entries, "oblique");
    this.genitiveArticles = words(entries, "genitive");
    this.pronouns = words(entries, "pronoun");
    this.linkers = words(entries, "linker");
    this.timeNouns = words(entries, "time");
    this.possessives = words(entries, "possessive");
    this.focus = words(entries, "focus");
    this.nominatives = words(entries, "nominative");
  }

  public static NounPhrases of(Language language) {
    return new NounPhrases(language);
  }

  private static Set<String> words(List<List<String>> entries, String role) {
    Set<String> words = new HashSet<>();
    for (List<String> entry : entries) {
      if (entry.get(0).equals(role)) {
        words.addAll(ResourceLines.items(entry.get(1)));
      }
    }
    return words;
  }

  /** Returns the words of the subject in text order, or empty where none is found. */
  public Optional<List<Token>> subject(Clause clause) {
    if (!clause.hasFiniteVerb()) {
      return Optional.empty();
    }
    List<Token> tokens = clause.tokens();
    if (language == Language.GERMAN && clause.kind().isSubordinate()) {
      return firstPhrase(behindOpener(tokens)).or(() -> relativePronoun(clause));
    }
    Optional<List<Token>> pronoun = pronounBehindVerb(clause);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    Optional<List<Token>> before =
        beforeVerb(behindOpenerOf(clause, tokens.subList(0, clause.finite())));
    if (before.isPresent()) {
      return before;
    }
    Optional<List<Token>> relative = relativePronoun(clause);
    return relative.isPresent()
        ? relative
        : firstPhrase(tokens.subList(clause.finite() + 1, tokens.size()));
  }

  /** {@code Die Arbeit der Koalition lobte er}: what can be no object is the subject. */
  private Optional<List<Token>> pronounBehindVerb(Clause clause) {
    int behind = clause.finite() + 1;
    List<Token> tokens = clause.tokens();
    return behind < tokens.size()
            && nominatives.contains(lower(tokens.get(behind)))
            && tokens.subList(0, clause.finite()).stream().noneMatch(token -> token.is(":"))
        ? Optional.of(tokens.subList(behind, behind + 1))
        : Optional.empty();
  }

  /**
   * {@code which it says would fail}, {@code when she insisted}: what opens the clause is no
   * subject where another stands behind it.
   */
  private List<Token> behindOpenerOf(Clause clause, List<Token> field) {
    boolean adverb = !field.isEmpty() && field.get(0).pos() == PartOfSpeech.ADV;
    boolean opened =
        clause.kind() == ClauseKind.RELATIVE || (clause.kind() == ClauseKind.ADVERBIAL && adverb);
    if (language != Language.ENGLISH || !opened) {
      return field;
    }
    List<Token> behind = behindOpener(field);
    return !behind.isEmpty() && opensSubject(behind.get(0)) ? behind : field;
  }

  /** {@code der sagte, …}: the pronoun is all there is. */
  private Optional<List<Token>> relativePronoun(Clause clause) {
    if (clause.kind() != ClauseKind.RELATIVE) {
      return Optional.empty();
    }
    return clause.tokens().stream()
        .filter(token -> token.pos() != PartOfSpeech.PUNCT)
        .findFirst()
        .filter(token -> !obliqueArticles.contains(lower(token)) && !token.pos().isVerbal())
        .filter(token -> token.pos() != PartOfSpeech.ADP && token.pos() != PartOfSpeech.ADV)
        .map(List::of);
  }

  /** The words behind the conjunction or relative pronoun that opens a subordinate clause. */
  private static List<Token> behindOpener(List<Token> tokens) {
    int begin = 0;
    while (begin < tokens.size() && tokens.get(begin).pos() == PartOfSpeech.PUNCT) {
      begin++;
    }
    return tokens.subList(Math.min(begin + 1, tokens.size()), tokens.size());
  }

  private Optional<List<Token>> beforeVerb(List<Token> field) {
    List<Token> words = withoutFocus(withoutLeadingMarks(behindTopic(field)));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (language == Language.ENGLISH) {
      return lastPhraseBeforeVerb(withoutFocus(behindRelative(withoutConjunction(words))));
    }
    return opensSubject(words.get(0)) && !opensAdverbial(words) && !isTime(words) && hasHead(words)
        ? Optional.of(trimmed(words))
        : Optional.empty();
  }

  /**
   * {@code Norwegen: Brandt empfiehlt …}: what the headline is about says nothing. Before marks of
   * speech stands who speaks.
   */
  private List<Token> behindTopic(List<Token> field) {
    for (int i = field.size() - 2; i > 0; i--) {
      if (field.get(i).is(":") && opensSubject(field.get(i + 1))) {
        return field.subList(i + 1, field.size());
      }
    }
    return field;
  }

  /** {@code Stellvertretend für die Partei sagte X}: an adjective that no noun follows. */
  private static boolean opensAdverbial(List<Token> words) {
    return words.size() > 1
        && words.get(0).pos() == PartOfSpeech.ADJ
        && words.get(1).pos() == PartOfSpeech.ADP
        && words.get(0).lemma().equals(words.get(0).form().toLowerCase(Locale.ROOT));
  }

  /** Whether the words name a time: {@code am Montag}, {@code last week}. */
  public boolean isTime(List<Token> words) {
    if (words.size() <= 3) {
      for (Token token : words) {
        if (timeNouns.contains(token.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** English: the prefield may begin with adverbials, set off by a comma. */
  private Optional<List<Token>> lastPhraseBeforeVerb(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean atBegin = i == 0 || words.get(i - 1).pos() == PartOfSpeech.PUNCT;
      if (atBegin && opensSubject(words.get(i)) && !isTime(words.subList(i, words.size()))) {
        return Optional.of(trimmed(words.subList(i, words.size())));
      }
    }
    return Optional.empty();
  }

  /** {@code that the driver}, {@code as the negotiator}: what opens the clause is no subject. */
  private static List<Token> withoutConjunction(List<Token> words) {
    boolean opens =
        words.size() > 1
            && (words.get(0).pos() == PartOfSpeech.SCONJ || words.get(0).is("that"))
            && words.get(1).pos() != PartOfSpeech.PUNCT;
    return opens ? words.subList(1, words.size()) : words;
  }

  /** {@code an accusation that the owner rejected}: the noun before is the object. */
  private List<Token> behindRelative(List<Token> words) {
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.get(i).is("that")
          && words.get(i - 1).pos().isNominal()
          && opensSubject(words.get(i + 1))) {
        return words.subList(i + 1, words.size());
      }
    }
    return words;
  }

  /** {@code Auch die Ministerin sagte, …}: what is said of the subject is no part of it. */
  private List<Token> withoutFocus(List<Token> words) {
    int begin = 0;
    while (begin + 1 < words.size() && focus.contains(lower(words.get(begin)))) {
      begin++;
    }
    // In "Nur Stunden vor der Landung sagte er" it is said of a time.
    List<Token> opening = words.subList(begin, Math.min(begin + 2, words.size()));
    return begin > 0 && opensSubject(words.get(begin)) && !isTime(opening)
        ? words.subList(begin, words.size())
        : words;
  }

  private static List<Token> withoutLeadingMarks(List<Token> field) {
    int begin = 0;
    while (begin < field.size()
        && (field.get(begin).pos() == PartOfSpeech.PUNCT
            || field.get(begin).pos() == PartOfSpeech.CCONJ)) {
      begin++;
    }
    return field.subList(begin, field.size());
  }

  /** Returns the first noun phrase of the words that is not inside a prepositional phrase. */
  public Optional<List<Token>> firstPhrase(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      Token token = words.get(i);
      if (token.pos() == PartOfSpeech.ADP) {
        i = endOfPhrase(words, i + 1) - 1;
      } else if (opensSubject(token)) {
        int end = endOfPhrase(words, i);
        List<Token> phrase = words.subList(i, end);
        if (!isTime(phrase) && hasHead(phrase)) {
          return Optional.of(trimmed(phrase));
        }
        i = Math.max(i, end - 1);
      } else if (token.pos().isVerbal() && i > 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean hasHead(List<Token> phrase) {
    for (Token token : phrase) {
      if (token.pos().isNominal() || isPronoun(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensSubject(Token token) {
    return switch (token.pos()) {
      case DET -> !obliqueArticles.contains(lower(token));
      case NOUN, PROPN, NUM, ADJ, X -> true;
      case PRON -> isPronoun(token) || possessives.contains(lower(token));
      default -> false;
    };
  }

  /** Whether the word is a pronoun that stands for a person or body as subject. */
  public boolean isPronoun(Token token) {
    return pronouns.contains(lower(token));
  }

  private String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** Returns the index behind the noun phrase that begins at {@code from}. */
  public int endOfPhrase(List<Token> words, int from) {
    int i = from;
    boolean seenHead = false;
    // An adjective behind the noun opens another phrase, unless a genitive or preposition goes on.
    boolean headWanted = true;
    if (i < words.size() && isPronoun(words.get(i)) && words.get(i).pos() == PartOfSpeech.PRON) {
      return i + 1;
    }
    while (i < words.size()) {
      Token token = words.get(i);
      boolean joins = (opensGenitive(words, i) && seenHead) || isLinker(words, i, seenHead);
      boolean continues =
          switch (token.pos()) {
            case NOUN, PROPN, X, SYM -> true;
            case ADJ, NUM, PRON, DET -> headWanted || joins;
            case PART -> token.form().endsWith("s") && token.form().length() <= 2;
            default -> joins || isQuote(token);
          };
      if (!continues || token.pos().isVerbal()) {
        break;
      }
      headWanted = joins || isPossessor(token) || (headWanted && !token.pos().isNominal());
      seenHead |= token.pos().isNominal();
      i++;
    }
    return Math.max(i, from);
  }

  /** {@code Oman's foreign ministry}: what it has is yet to come. */
  private boolean isPossessor(Token token) {
    return language == Language.ENGLISH
        && token.pos().isNominal()
        && (token.form().endsWith("'s") || token.form().endsWith("’s"));
  }

  private static boolean isQuote(Token token) {
    return token.form().length() == 1 && "„“”\"»«".contains(token.form());
  }

  /** In {@code nach Angaben der Bank der frühere Manager} the second article opens a subject. */
  private boolean opensGenitive(List<Token> words, int at) {
    boolean nominative =
        at + 1 < words.size()
            && words.get(at).is("der")
            && words.get(at + 1).pos() == PartOfSpeech.ADJ
            && words.get(at + 1).form().endsWith("e");
    return genitiveArticles.contains(lower(words.get(at))) && !nominative;
  }

  private boolean isLinker(List<Token> words, int i, boolean seenHead) {
    return seenHead
        && i + 1 < words.size()
        && linkers.contains(lower(words.get(i)))
        && words.get(i + 1).pos() != PartOfSpeech.PUNCT
        && words.get(i + 1).pos() != PartOfSpeech.NUM
        && !timeNouns.contains(words.get(i + 1).lemma());
  }

  private List<Token> trimmed(List<Token> phrase) {
    List<Token> words = new ArrayList<>(phrase);
    while (!words.isEmpty() && isTrailing(words.get(words.size() - 1)) && !closesBracket(words)) {
      words.remove(words.size() - 1);
    }
    return words.isEmpty() ? phrase : words;
  }

  private static boolean closesBracket(List<Token> words) {
    return words.get(words.size() - 1).is(")") && words.stream().anyMatch(token -> token.is("("));
  }

  /** A capitalised adverb of English is a name that the tagger does not know. */
  private boolean isTrailing(Token token) {
    return token.pos() == PartOfSpeech.PUNCT
        || token.pos() == PartOfSpeech.ADP
        || token.pos() == PartOfSpeech.CCONJ
        || (token.pos() == PartOfSpeech.ADV
            && !(language == Language.ENGLISH && token.isCapitalised()));
  }

  /** Returns the span from the first to the last word of a phrase. */
  public static Span span(List<Token> phrase) {
    return new Span(phrase.get(0).span().begin(), phrase.get(phrase.size() - 1).span().end());
  }
}
