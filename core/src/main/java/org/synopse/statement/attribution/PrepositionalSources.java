package org.synopse.statement.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.CuePreposition;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Finds the words that name the source beside a preposition of attribution in one sentence. */
final class PrepositionalSources {
  private static final RoleWords WORDS = new RoleWords("preposition-words");
  private static final RoleWords SOURCE_WORDS = new RoleWords("source-words");

  private final ParsedArticle article;
  private final ParsedSentence sentence;
  private final List<Token> tokens;

  PrepositionalSources(ParsedArticle article, ParsedSentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  static Span span(List<Token> tokens, int begin, int end) {
    return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }

  private boolean has(String role, String word) {
    return WORDS.has(article.language(), role, word);
  }

  /** Whether a cue may begin there, a preposition or a phrase: at most words none does. */
  boolean mayBeginAt(int at) {
    String word = lower(tokens.get(at));
    return (article.language() == Language.ENGLISH && tokens.get(at).pos() == PartOfSpeech.ADP)
        || has("after", word)
        || !article.cues().prepositionsBeginningWith(word).isEmpty();
  }

  /** Whether the words of the cue stand there. */
  boolean matches(int at, CuePreposition cue) {
    if (at + cue.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < cue.words().size(); i++) {
      if (!lower(tokens.get(at + i)).equals(cue.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the words are meant as a cue: {@code so} only where it opens a parenthesis, {@code …,
   * so der Minister}, and {@code danach} only before a mood that reports.
   */
  boolean isPlausible(int at, CuePreposition cue) {
    String word = cue.words().get(0);
    if (has("antecedent", String.join(" ", cue.words()))) {
      return documentBefore(at) != null;
    }
    if (cue.words().size() > 1) {
      return true;
    }
    return has("parenthesis", word)
        ? opensParenthesis(at)
        : !has("reported", word) || isReported(tokens.get(at));
  }

  private boolean isReported(Token cue) {
    ReportingMood mood = new ReportingMood(article);
    for (Clause clause : sentence.clauses()) {
      if (clause.tokens().contains(cue)) {
        return ReportingMood.isKonjunktiv(clause) || mood.isHearsayModal(clause);
      }
    }
    return false;
  }

  private boolean opensParenthesis(int at) {
    boolean afterMark = at > 1 && tokens.get(at - 1).pos() == PartOfSpeech.PUNCT;
    boolean beforeName =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).pos() == PartOfSpeech.DET
                || tokens.get(at + 1).pos().isNominal());
    return afterMark && beforeName && !hasVerbBeforeMark(at + 1);
  }

  private boolean hasVerbBeforeMark(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).pos() == PartOfSpeech.PUNCT) {
        return false;
      }
      if (tokens.get(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of the source, or {@code null} where there are none. */
  @Nullable List<Token> source(int at, int end, CuePreposition cue) {
    return switch (cue.position()) {
      case ALONE -> opensGenitive(end) ? behind(end) : null;
      case CONTENT -> null;
      case BEFORE -> isOfClause(end) ? null : behind(end);
      case AFTER -> before(at);
    };
  }

  /** {@code nach einer Studie keine Ausbildung}: what follows a noun of saying is no genitive. */
  private boolean isOfClause(int at) {
    return tokens.get(at - 1).pos().isNominal()
        && at < tokens.size()
        && has("not-genitive", lower(tokens.get(at)));
  }

  /**
   * Returns the words of a set phrase that name its source, {@code ihm zufolge}, {@code nach
   * Medienberichten}, or {@code null} where they name nobody: {@code dem Vernehmen nach}.
   */
  @Nullable List<Token> insideCue(int at, int end) {
    if (end - at < 2 || pointsToSubject(at, end)) {
      return null;
    }
    Token first = tokens.get(at);
    Token last = tokens.get(end - 1);
    if (end - at == 2 && isPersonal(first)) {
      return tokens.subList(at, at + 1);
    }
    boolean told =
        last.pos().isNominal()
            && WORDS.of(article.language(), "told").stream().anyMatch(lower(last)::endsWith);
    return told && first.pos() == PartOfSpeech.ADP ? tokens.subList(at + 1, end) : null;
  }

  private boolean isPersonal(Token token) {
    return SOURCE_WORDS.has(article.language(), "he", lower(token))
        || SOURCE_WORDS.has(article.language(), "she", lower(token));
  }

  /** {@code Nach ersten Ermittlungen der Polizei}: whose they are stands behind the noun. */
  private boolean opensGenitive(int at) {
    return at < tokens.size()
        && tokens.get(at - 1).pos().isNominal()
        && has("genitive", lower(tokens.get(at)))
        && article.nounPhrases().endOfPhrase(tokens, at) > at + 1;
  }

  /** Returns the span of the set phrase without the words that name its source. */
  Span besideSource(int at, int end, List<Token> source) {
    boolean first = source.get(0).equals(tokens.get(at));
    return first ? span(tokens, at + source.size(), end) : span(tokens, at, end - source.size());
  }

  /** {@code nach eigenen Angaben}: the subject says it of itself. */
  boolean pointsToSubject(int at, int end) {
    return tokens.subList(at, end).stream().anyMatch(t -> has("own", lower(t)));
  }

  private @Nullable List<Token> behind(int from) {
    int begin = from;
    while (begin < tokens.size() && has("joint", lower(tokens.get(begin)))) {
      begin++;
    }
    return withHead(begin, article.nounPhrases().endOfPhrase(tokens, begin));
  }

  /** {@code Angaben des Instituts von Athen zufolge}: back to the determiner or the first noun. */
  private @Nullable List<Token> before(int end) {
    int begin = end;
    while (begin > 0 && isPartOfPhrase(begin - 1, end)) {
      begin--;
      if (opensPhrase(begin)) {
        break;
      }
    }
    boolean german = article.language() == Language.GERMAN;
    return withHead(german ? new DativePhrase(article, tokens).begin(begin, end) : begin, end);
  }

  private boolean isPartOfPhrase(int i, int end) {
    return switch (tokens.get(i).pos()) {
      case DET, ADJ, NOUN, PROPN, NUM, X -> true;
      case PUNCT -> isMarkOfName(i);
      case ADP -> i + 1 < end && i > 0 && tokens.get(i - 1).pos().isNominal();
      default -> false;
    };
  }

  /** {@code Einem Bericht des „Landboten“ zufolge}: marks around a name are part of it. */
  private boolean isMarkOfName(int i) {
    Span mark = tokens.get(i).span();
    for (Quotation quotation : article.quotationsIn(mark)) {
      boolean edge =
          quotation.span().begin() == mark.begin() || quotation.span().end() == mark.end();
      if (edge && quotation.isName(sentence)) {
        return true;
      }
    }
    return false;
  }

  /** An article behind a noun is that of a genitive, any other opens the phrase. */
  private boolean opensPhrase(int i) {
    return tokens.get(i).pos() == PartOfSpeech.DET
        && !article.isQuoted(tokens.get(i))
        && (i == 0
            || (!tokens.get(i - 1).pos().isNominal()
                && tokens.get(i - 1).pos() != PartOfSpeech.ADP));
  }

  /** {@code laut ndr.de}: an address is a medium too, and so is {@code the Guardian}. */
  private static boolean isHead(Token token) {
    return token.pos().isNominal()
        || token.pos() == PartOfSpeech.X
        || (token.pos() == PartOfSpeech.ADJ && token.isCapitalised())
        || token.form().indexOf('.', 1) > 0;
  }

  private @Nullable List<Token> withHead(int begin, int end) {
    List<Token> phrase = tokens.subList(begin, end);
    return phrase.stream().anyMatch(PrepositionalSources::isHead) ? phrase : null;
  }

  /** {@code nach ersten Angaben}, {@code seiner Ansicht nach}: the phrase with a noun of saying. */
  @Nullable List<Token> besideReportingNoun(int at) {
    if (!has("after", lower(tokens.get(at)))) {
      return null;
    }
    List<Token> behind = withHead(at + 1, article.nounPhrases().endOfPhrase(tokens, at + 1));
    boolean manner = behind != null && behind.size() == 1 && has("manner", lower(behind.get(0)));
    if (behind != null && !manner && isReport(behind)) {
      return behind;
    }
    List<Token> before = endsPhrase(at) ? before(at) : null;
    return before != null && isReport(before) ? before : null;
  }

  /**
   * {@code die Forderung nach mehr Geld}, {@code freie Sicht nach draußen}: what follows belongs to
   * the preposition.
   */
  private boolean endsPhrase(int at) {
    if (at + 1 == tokens.size()) {
      return true;
    }
    if (has("direction", lower(tokens.get(at + 1)))) {
      return false;
    }
    return switch (tokens.get(at + 1).pos()) {
      case DET, ADJ, NOUN, PROPN, NUM -> false;
      default -> true;
    };
  }

  /** The first noun of the phrase is one that is said to be spoken after, and no event. */
  private boolean isReport(List<Token> phrase) {
    Optional<Token> noun = phrase.stream().filter(token -> token.pos().isNominal()).findFirst();
    if (noun.isEmpty()) {
      return false;
    }
    boolean definite =
        phrase.get(0).pos() == PartOfSpeech.DET && lower(phrase.get(0)).startsWith("d");
    Optional<ReportingWord> word = article.cues().reportingNoun(head(noun.get().lemma()));
    return word.isPresent()
        && word.get().frames().contains(Frame.AFTER)
        && !(definite && has("event", word.get().lemma()));
  }

  /** {@code NASA-Angaben} are Angaben. */
  private static String head(String lemma) {
    return lemma.substring(lemma.lastIndexOf('-') + 1);
  }

  /** Returns where the noun of saying stands that a relative cue hangs on, or -1. */
  int reportingNounBefore(int at) {
    if (!has("relative", lower(tokens.get(at)))) {
      return -1;
    }
    for (int i = at - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.pos().isNominal() && article.cues().reportingNoun(token.lemma()).isPresent()) {
        return i;
      }
      if (token.pos().isVerbal() || (token.pos() == PartOfSpeech.PUNCT && i + 1 < at)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Returns the document that a clause about it opens with: {@code ein Bericht der Vereinten
   * Nationen, nach dem …}, {@code hatte eine Studie vorgelegt, wonach …}; {@code null} where the
   * word opens no such clause or no document stands before it.
   */
  @Nullable List<Token> documentBefore(int at) {
    if (at < 2 || !isAbout(at) || !tokens.get(at - 1).is(",") || !opensRelativeClause(at)) {
      return null;
    }
    int end = at - 1;
    while (end > 0 && tokens.get(end - 1).pos() != PartOfSpeech.PUNCT) {
      end--;
    }
    for (int i = at - 2; i >= end; i--) {
      Token token = tokens.get(i);
      if (article.cues().isDocument(token) && !has("ruling", token.lemma())) {
        return phraseAround(i, at - 1);
      }
    }
    return null;
  }

  private boolean isAbout(int at) {
    String word = lower(tokens.get(at));
    return has("about", word)
        || (at + 1 < tokens.size() && has("about", word + " " + lower(tokens.get(at + 1))));
  }

  private boolean opensRelativeClause(int at) {
    Token opener = tokens.get(at);
    return sentence.clauses().stream()
        .anyMatch(clause -> clause.kind().isSubordinate() && clause.firstWord().equals(opener));
  }

  /** The noun with its article and adjectives, and with whose it is. */
  private List<Token> phraseAround(int noun, int end) {
    int begin = noun;
    while (begin > 0
        && (tokens.get(begin - 1).pos() == PartOfSpeech.ADJ
            || tokens.get(begin - 1).pos() == PartOfSpeech.DET)) {
      begin--;
    }
    int behind = article.nounPhrases().endOfPhrase(tokens.subList(0, end), noun);
    return tokens.subList(begin, Math.max(noun + 1, behind));
  }
}
