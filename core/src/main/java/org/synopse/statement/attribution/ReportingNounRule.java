package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** A noun of saying right before its clause: {@code die Ankündigung des Ministers, dass …}. */
final class ReportingNounRule implements AttributionRule {
  private static final RoleWords WORDS = new RoleWords("source-words");

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
                source(article, sentence, genitive, before.subList(0, i)),
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

  /** The genitive or what is said to be behind it; in English also the possessive before it. */
  private static @Nullable Source source(
      ParsedArticle article, ParsedSentence sentence, List<Token> behind, List<Token> before) {
    List<Token> words = behind.stream().filter(token -> token.pos() != PartOfSpeech.PUNCT).toList();
    int begin = !words.isEmpty() && isOrigin(article, words.get(0)) ? 1 : 0;
    int end = article.nounPhrases().endOfPhrase(words, begin);
    boolean named = words.subList(begin, end).stream().anyMatch(token -> token.pos().isNominal());
    return named
        ? article.source(sentence, words.subList(begin, end))
        : possessor(article, sentence, before);
  }

  private static boolean isOrigin(ParsedArticle article, Token token) {
    return token.pos() == PartOfSpeech.ADP
        && WORDS.has(article.language(), "of-noun", token.form().toLowerCase(Locale.ROOT));
  }

  /** {@code the club’s claim that …}: the phrase that ends in the possessive mark. */
  private static @Nullable Source possessor(
      ParsedArticle article, ParsedSentence sentence, List<Token> before) {
    int end = before.size();
    boolean possessive =
        end > 1
            && article.language() == Language.ENGLISH
            && before.get(end - 1).pos() == PartOfSpeech.PART
            && before.get(end - 1).form().endsWith("s");
    int begin = end - 1;
    while (possessive && begin > 0 && isPartOfName(before.get(begin - 1))) {
      begin--;
    }
    return possessive && begin < end - 1
        ? article.source(sentence, before.subList(begin, end))
        : null;
  }

  private static boolean isPartOfName(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NOUN, PROPN -> true;
      default -> false;
    };
  }
}
