package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Speech that is only summarised: {@code X lobte die Unterstützung}, {@code X warnte vor …}, {@code
 * X bezeichnete den Prozess als Inszenierung}. The outlet itself vouches for the act of speaking.
 */
final class SummaryRule implements AttributionRule {
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
    Token verb = clause.mainVerb();
    Optional<ReportingWord> cue =
        article.cues().reportingVerb(verb.lemma()).filter(SummaryRule::summarises);
    if (cue.isEmpty() || isReflexive(clause) || isTaken(verb, found) || article.isQuoted(verb)) {
      return Optional.empty();
    }
    return article
        .subjectAsSource(sentence, clause)
        .filter(source -> canSpeak(article, sentence, source))
        .map(
            source ->
                new Attribution(
                    source,
                    verb.span(),
                    List.of(article.trimmed(clause.span())),
                    AttributionType.REPORTED,
                    cue.get().stance(),
                    name()));
  }

  /** A verb of speech takes what was said as its object, and could take it in marks too. */
  private static boolean summarises(ReportingWord word) {
    return word.frames().contains(Frame.DIRECT)
        && (word.frames().contains(Frame.OBJECT) || word.frames().contains(Frame.AS));
  }

  /** {@code Er befand sich auf einer Umlaufbahn} is not {@code Er befand, dass …}. */
  private static boolean isReflexive(Clause clause) {
    return clause.tokens().stream().anyMatch(token -> token.is("sich"));
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

  /** Somebody with a name, an office or a document; a storm warns nobody. */
  private static boolean canSpeak(ParsedArticle article, ParsedSentence sentence, Source source) {
    @Nullable Entity entity = source.entity();
    if (entity != null) {
      return entity.type() != EntityType.PLACE;
    }
    return sentence.sentence().tokens().stream()
        .filter(token -> source.span().contains(token.span()))
        .anyMatch(
            token ->
                article.gazetteer().isRole(token)
                    || article.cues().isDocument(token)
                    || article.nounPhrases().isPronoun(token));
  }
}
