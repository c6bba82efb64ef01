package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** A noun of saying right before its clause: {@code die Ankündigung des Ministers, dass …}. */
final class ReportingNounRule implements AttributionRule {
  private static final RoleWords WORDS = new RoleWords("frame-words");

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
        verbSecond(article, sentence, clause, found).ifPresent(attributions::add);
        if (isExistential(article, clause) && !found.isContent(clause.finiteVerb().span())) {
          topic(article, sentence, clause).ifPresent(attributions::add);
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
        Source source = NounSources.of(article, sentence, genitive, before.subList(0, i));
        return Optional.of(
            new Attribution(
                source == null
                    ? NounSources.among(article, sentence, before.subList(0, i))
                    : source,
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

  /**
   * {@code Der Vorwurf der Opposition, die Regierung habe gelogen, wiegt schwer}: a main clause in
   * reporting mood between the commas behind the noun.
   */
  private Optional<Attribution> verbSecond(
      ParsedArticle article, ParsedSentence sentence, Clause clause, Attributions found) {
    if (clause.kind() != ClauseKind.MAIN
        || !ReportingMood.isKonjunktiv(clause)
        || found.isContent(clause.finiteVerb().span())) {
      return Optional.empty();
    }
    List<Token> tokens = sentence.sentence().tokens();
    int verb = sentence.indexFrom(clause.finiteVerb().span().begin());
    int comma = verb;
    while (comma > 0 && !tokens.get(comma).is(",")) {
      comma--;
    }
    int end = verb;
    while (end < tokens.size() && !tokens.get(end).is(",")) {
      end++;
    }
    for (int i = comma - 1; i >= 0 && !tokens.get(i).pos().isVerbal(); i--) {
      Optional<ReportingWord> noun =
          tokens.get(i).pos().isNominal()
              ? article.cues().reportingNoun(tokens.get(i).lemma())
              : Optional.empty();
      if (noun.isPresent() && noun.get().frames().contains(Frame.THAT)) {
        boolean goesOn = end < tokens.size() - 1;
        Span content =
            goesOn
                ? PrepositionalSources.span(tokens, comma + 1, end)
                : new Span(
                    tokens.get(comma + 1).span().begin(),
                    sentence.spanWithDescendants(clause).end());
        return Optional.of(
            new Attribution(
                NounSources.of(article, sentence, tokens.subList(i + 1, comma), List.of()),
                tokens.get(i).span(),
                List.of(article.trimmed(content)),
                AttributionType.NOMINAL,
                noun.get().stance(),
                name()));
      }
      if (tokens.get(i).pos() == PartOfSpeech.PUNCT) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code Es gibt …}, {@code There is …}, {@code In der Stadt kursieren …}. */
  private static boolean isExistential(ParsedArticle article, Clause clause) {
    if (!clause.hasFiniteVerb() || clause.kind() != ClauseKind.MAIN) {
      return false;
    }
    boolean bare = WORDS.has(article.language(), "existing", clause.mainVerb().lemma());
    boolean withExpletive =
        WORDS.has(article.language(), "existing-expletive", clause.mainVerb().lemma())
            && clause.tokens().stream()
                .anyMatch(t -> WORDS.has(article.language(), "there", lower(t)));
    return bare || withExpletive;
  }

  /** {@code Es gibt Spekulationen über einen Rücktritt}: what the noun is about. */
  private Optional<Attribution> topic(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<ReportingWord> noun =
          token.pos().isNominal() ? article.cues().reportingNoun(token.lemma()) : Optional.empty();
      if (noun.isEmpty() || !isUnsure(noun.get())) {
        continue;
      }
      int behind = topicFrom(article, tokens, i + 1);
      if (behind < 0) {
        return Optional.empty();
      }
      Span topic =
          new Span(tokens.get(behind).span().begin(), sentence.spanWithDescendants(clause).end());
      Source source = NounSources.of(article, sentence, tokens.subList(i + 1, behind), List.of());
      return Optional.of(
          new Attribution(
              source == null ? NounSources.among(article, sentence, tokens.subList(0, i)) : source,
              token.span(),
              List.of(article.trimmed(topic)),
              AttributionType.NOMINAL,
              noun.get().stance(),
              name()));
    }
    return Optional.empty();
  }

  /** A report on something is a fact; a rumour of it is not. */
  private static boolean isUnsure(ReportingWord noun) {
    return noun.frames().contains(Frame.OF)
        && (noun.stance() == Stance.HEDGING || noun.stance() == Stance.DISTANCING);
  }

  /** Returns where the preposition of the topic stands, behind who says it, or -1. */
  private static int topicFrom(ParsedArticle article, List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (WORDS.has(article.language(), "topic", lower(token))) {
        return i;
      }
      if (token.pos() == PartOfSpeech.PUNCT || token.pos().isVerbal()) {
        return -1;
      }
    }
    return -1;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
