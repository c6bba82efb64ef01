package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** A noun of saying right before its clause: {@code die Ankündigung des Ministers, dass …}. */
final class ReportingNounRule implements AttributionRule {
  @Override
  public String name() {
    return "reporting-noun";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Clause clause : sentence.clauses()) {
        if (isComplement(clause) && !found.isContent(lastWord(clause).span())) {
          attribution(article, sentence, clause).ifPresent(attributions::add);
        }
      }
    }
    return attributions;
  }

  private static boolean isComplement(Clause clause) {
    return clause.kind() == ClauseKind.COMPLEMENT || clause.kind() == ClauseKind.INFINITIVE;
  }

  private static Token lastWord(Clause clause) {
    Token last = clause.tokens().get(0);
    for (Token token : clause.tokens()) {
      last = token.pos() == PartOfSpeech.PUNCT ? last : token;
    }
    return last;
  }

  private Optional<Attribution> attribution(
      ParsedArticle article, ParsedSentence sentence, Clause content) {
    List<Token> before =
        sentence.sentence().tokens().stream()
            .filter(token -> token.span().end() <= content.span().begin())
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      Token token = before.get(i);
      Optional<ReportingWord> noun =
          token.pos().isNominal() ? article.cues().reportingNoun(token.lemma()) : Optional.empty();
      boolean infinitive = content.kind() == ClauseKind.INFINITIVE;
      if (noun.isPresent() && (!infinitive || noun.get().frames().contains(Frame.TO))) {
        List<Token> genitive = before.subList(i + 1, before.size());
        return Optional.of(
            new Attribution(
                source(article, sentence, genitive),
                token.span(),
                List.of(article.trimmed(sentence.spanWithDescendants(content))),
                AttributionType.NOMINAL,
                noun.get().stance(),
                name()));
      }
      if (token.pos().isVerbal() && token.canBeFinite()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static @Nullable Source source(
      ParsedArticle article, ParsedSentence sentence, List<Token> genitive) {
    List<Token> words =
        genitive.stream().filter(token -> token.pos() != PartOfSpeech.PUNCT).toList();
    NounPhrases phrases = article.nounPhrases();
    int end = phrases.endOfPhrase(words, 0);
    boolean named = words.subList(0, end).stream().anyMatch(token -> token.pos().isNominal());
    return named ? article.source(sentence, words.subList(0, end)) : null;
  }
}
