package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A reporting verb and the clause that it governs: {@code X sagte, dass …}, {@code X sagte, er habe
 * …}, {@code X drohte, … zu …}, {@code …, sagte X}, {@code wie X mitteilte, …}.
 */
final class ReportingClauseRule implements AttributionRule {
  private static final RoleWords SOURCE_WORDS = new RoleWords("source-words");
  private static final RoleWords WORDS = new RoleWords("frame-words");

  @Override
  public String name() {
    return "reporting-clause";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Clause clause : sentence.clauses()) {
        attribution(article, sentence, clause).ifPresent(attributions::add);
      }
    }
    return attributions;
  }

  private Optional<Attribution> attribution(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    Optional<ReportingVerb> cue = article.reportingVerb(clause);
    if (cue.isEmpty() || !cue.get().word().takesClause() || article.isQuoted(cue.get().verb())) {
      return Optional.empty();
    }
    if (isSaidByAnybody(article, clause)) {
      return Optional.empty();
    }
    EnglishContent english = new EnglishContent(article, sentence, clause, cue.get());
    Optional<List<Span>> inserted = InsertedFrame.content(article, sentence, clause, cue.get());
    Optional<Source> source =
        inserted.isPresent()
            ? InsertedFrame.source(article, sentence, clause)
            : source(article, sentence, clause);
    if (source.isPresent()
        ? isShownByThing(article, sentence, cue.get(), source.get())
        : decides(article, cue.get()) && !clause.isPassive()) {
      return Optional.empty();
    }
    if (source.isEmpty()
        && clause.isPassive()
        && WORDS.has(article.language(), "commanding", cue.get().verb().lemma())) {
      // "Staff had been told to get out" tells what they were to do, and is nobody's word.
      return Optional.empty();
    }
    if (source.isEmpty()
        && AsClauseFrame.is(clause, article.language())
        && cue.get().stance() == Stance.HEDGING) {
      // In "As expected, the bank cut the rate" it has happened, whoever expected it.
      return Optional.empty();
    }
    return inserted
        .or(() -> AsClauseFrame.content(article, sentence, clause))
        .or(
            () ->
                english
                    .quotedAs()
                    .or(() -> content(article, sentence, clause, cue.get()))
                    .map(article::trimmed)
                    .map(english::withoutAddressee)
                    .or(english::infinitive)
                    .map(english::withSubject))
        .map(content -> attribution(article, clause, cue.get(), source.orElse(null), content));
  }

  /** {@code Die Nähe zu den Häusern zeigt, dass …}: a thing vouches for nothing. */
  private static boolean isShownByThing(
      ParsedArticle article, ParsedSentence sentence, ReportingVerb cue, Source source) {
    boolean shows =
        WORDS.has(article.language(), "showing", cue.verb().lemma()) || decides(article, cue);
    return (shows && !article.canSpeak(sentence, source)) || isVoiceless(article, sentence, source);
  }

  /** {@code Die Frage lautet, ob …}: it is what it is, and says nothing. */
  private static boolean isVoiceless(
      ParsedArticle article, ParsedSentence sentence, Source source) {
    return sentence.tokensIn(source.span()).stream()
        .filter(token -> token.pos().isNominal())
        .findFirst()
        .filter(head -> SOURCE_WORDS.has(article.language(), "voiceless", head.lemma()))
        .isPresent();
  }

  /** {@code fand eine Anstellung}, {@code fand, dass …}: only somebody finds what is said. */
  private static boolean decides(ParsedArticle article, ReportingVerb cue) {
    return WORDS.has(article.language(), "deciding", cue.verb().lemma());
  }

  /** {@code Alles in allem kann man sagen, dass …}: the outlet itself says so. */
  private static boolean isSaidByAnybody(ParsedArticle article, Clause clause) {
    boolean anybody = false;
    boolean verb = false;
    for (Token token : clause.tokens()) {
      anybody |= WORDS.has(article.language(), "anybody", token.form().toLowerCase(Locale.ROOT));
      verb |= WORDS.has(article.language(), "anybody-verb", token.lemma());
    }
    return anybody && verb;
  }

  private Attribution attribution(
      ParsedArticle article,
      Clause clause,
      ReportingVerb cue,
      @Nullable Source source,
      List<Span> content) {
    boolean quoted = content.stream().anyMatch(span -> !article.quotationsIn(span).isEmpty());
    return new Attribution(
        source,
        cue.span(),
        AsClauseFrame.is(clause, article.language())
            ? CueWords.withOpener(article, clause, cue)
            : CueWords.of(article, clause, cue),
        content,
        quoted ? AttributionType.MIXED : AttributionType.INDIRECT,
        cue.stance(),
        name());
  }

  /** The subject; of {@code darin heißt es} and {@code heißt es aus X} what speaks there. */
  private static Optional<Source> source(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    return article
        .subjectAsSource(sentence, clause)
        .or(() -> TextSources.of(article, sentence, clause));
  }

  private static Optional<Span> content(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    return AsClauseFrame.is(clause, article.language())
        ? Optional.empty()
        : GovernedContent.behind(article, sentence, clause, cue)
            .or(() -> GovernedContent.before(sentence, clause, cue))
            .or(() -> MainClauseContent.of(article, sentence, clause, cue))
            .or(() -> ContentBefore.of(article, sentence, clause));
  }
}
