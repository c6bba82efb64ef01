package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Speech that is only summarised: {@code X lobte die Unterstützung}, {@code X warnte vor …}, {@code
 * X bezeichnete den Prozess als Inszenierung}. The outlet itself vouches for the act of speaking.
 */
final class SummaryRule implements AttributionRule {
  private static final String OBJECT = "object";
  private static final String MATTER = "matter";
  private static final String AMOUNT = "amount";

  /** How many words may stand between the preposition and the number: at up to some 3m. */
  private static final int WORDS_BEFORE_NUMBER = 4;

  private static final RoleWords WORDS = new RoleWords("frame-words");

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Clause clause : sentence.clauses()) {
        attribution(article, sentence, clause, found).ifPresent(attributions::add);
      }
    }
    return attributions;
  }

  private Optional<Attribution> attribution(
      ParsedArticle article, ParsedSentence sentence, Clause clause, Attributions found) {
    if (!clause.hasFiniteVerb() || !clause.isRoot()) {
      return Optional.empty();
    }
    Optional<ReportingVerb> cue =
        article
            .reportingVerb(clause)
            .filter(verb -> hasComplement(article, sentence, clause, verb))
            .filter(verb -> !isSentence(article, clause, verb))
            .filter(verb -> !(verb.isNegated() && isOnlyAble(article, clause)));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Token verb = cue.get().verb();
    if (isTaken(verb, found) || article.isQuoted(verb)) {
      return Optional.empty();
    }
    return article
        .subjectAsSource(sentence, clause)
        .filter(source -> article.canSpeak(sentence, source))
        .map(
            source ->
                new Attribution(
                    source,
                    verb.span(),
                    CueWords.of(article, clause, cue.get()),
                    List.of(content(article, sentence, clause, cue.get())),
                    AttributionType.REPORTED,
                    cue.get().stance(),
                    name()));
  }

  /**
   * The clause, for a German verb stands amid what it says; of an English one the words behind it,
   * or behind the preposition that it takes, and in the passive its subject.
   */
  private static Span content(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb verb) {
    Span whole = article.trimmed(clause.span());
    if (article.language() == Language.GERMAN) {
      return sentence.withFullStop(whole);
    }
    if (clause.isPassive()) {
      return article
          .nounPhrases()
          .subject(clause)
          .map(words -> NounPhrases.span(SourcePhrase.of(article, sentence, words)))
          .orElse(whole);
    }
    Set<String> complements = article.cues().summaryComplements(verb.word());
    int begin = verb.span().end();
    for (Token token : clause.tokens()) {
      boolean preposition =
          token.span().begin() >= begin && complements.contains(token.form()) && !token.is("as");
      if (preposition) {
        begin = token.span().end();
        break;
      }
    }
    return begin < whole.end() ? article.trimmed(new Span(begin, whole.end())) : whole;
  }

  /** {@code verurteilte ihn zu einer Geldstrafe}: what a court does is no opinion. */
  private static boolean isSentence(ParsedArticle article, Clause clause, ReportingVerb verb) {
    return WORDS.has(article.language(), "sentencing", verb.word().lemma())
        && clause.tokens().stream()
            .anyMatch(
                token ->
                    WORDS.has(
                        article.language(), "sentence", token.form().toLowerCase(Locale.ROOT)));
  }

  /** {@code Die Behörde konnte den Ort nicht vorhersagen}: it said nothing. */
  private static boolean isOnlyAble(ParsedArticle article, Clause clause) {
    return WORDS.has(article.language(), "able", clause.finiteVerb().lemma());
  }

  /** The verb has a complement that sums up: {@code warnte vor …}, {@code nannte … }. */
  private static boolean hasComplement(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb verb) {
    Set<String> complements = article.cues().summaryComplements(verb.word());
    for (Token token : clause.tokens()) {
      if (complements.contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return (complements.contains(OBJECT) && hasObject(article, sentence, clause))
        || (complements.contains(MATTER) && isOfMatter(article, sentence, clause))
        || (complements.contains(AMOUNT) && namesAmount(clause, verb));
  }

  /** {@code put the damage at about £3m}, and not {@code put the town at risk}. */
  private static boolean namesAmount(Clause clause, ReportingVerb verb) {
    List<Token> tokens = clause.tokens();
    for (int i = tokens.indexOf(verb.verb()) + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("at")) {
        int end = Math.min(tokens.size(), i + 1 + WORDS_BEFORE_NUMBER);
        return tokens.subList(i + 1, end).stream()
            .anyMatch(
                token ->
                    token.form().chars().anyMatch(Character::isDigit)
                        || token.pos() == PartOfSpeech.NUM);
      }
    }
    return false;
  }

  /**
   * A matter is questioned or welcomed in words, a person by deeds: {@code was questioned by
   * police}.
   */
  private static boolean isOfMatter(ParsedArticle article, ParsedSentence sentence, Clause clause) {
    List<Token> subject = article.subject(sentence, clause).orElse(List.of());
    if (clause.isPassive()) {
      return !subject.isEmpty() && !article.namesPerson(sentence, subject);
    }
    List<Token> object = object(article, clause, subject);
    return !object.isEmpty() && !article.namesPerson(sentence, object);
  }

  /** The first noun phrase beside the subject that no preposition opens; empty if there is none. */
  private static List<Token> object(ParsedArticle article, Clause clause, List<Token> subject) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = article.nounPhrases().endOfPhrase(tokens, i);
      if (token.pos() == PartOfSpeech.ADP) {
        i = Math.max(i, article.nounPhrases().endOfPhrase(tokens, i + 1) - 1);
      } else if (!subject.contains(token)
          && end > i
          && !article.nounPhrases().isTime(tokens.subList(i, end))) {
        return tokens.subList(i, end);
      }
    }
    return List.of();
  }

  /** A noun, number or pronoun beside the subject. */
  private static boolean hasObject(ParsedArticle article, ParsedSentence sentence, Clause clause) {
    List<Token> subject = article.subject(sentence, clause).orElse(List.of());
    return clause.tokens().stream()
        .anyMatch(token -> token.pos().isNominal() && !subject.contains(token));
  }

  private static boolean isTaken(Token verb, Attributions found) {
    for (Attribution attribution : found.near(verb.span())) {
      Span cue = attribution.cue();
      if ((cue != null && cue.overlaps(verb.span()))
          || attribution.contentWithin(verb.span()) > 0) {
        return true;
      }
    }
    return false;
  }
}
