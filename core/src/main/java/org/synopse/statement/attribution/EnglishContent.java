package org.synopse.statement.attribution;

import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Frame;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * What English sets otherwise than German: the infinitive in the clause of its verb, the addressee
 * before the content, the subject of a passive that belongs to it.
 */
final class EnglishContent {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private final ParsedArticle article;
  private final ParsedSentence sentence;
  private final Clause clause;
  private final ReportingVerb cue;

  EnglishContent(ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    this.article = article;
    this.sentence = sentence;
    this.clause = clause;
    this.cue = cue;
  }

  private boolean isEnglish() {
    return article.language() == Language.ENGLISH;
  }

  /** {@code told reporters he would stay}: whom it is told to is not told. */
  Span withoutAddressee(Span content) {
    boolean told = isEnglish() && WORDS.has(Language.ENGLISH, "told", cue.verb().lemma());
    if (!told || content.begin() < cue.span().end()) {
      return content;
    }
    List<Token> tokens =
        sentence.sentence().tokens().stream().filter(t -> content.contains(t.span())).toList();
    int end = article.nounPhrases().endOfPhrase(tokens, 0);
    return end > 0 && end < tokens.size() && opensClause(tokens.get(end))
        ? new Span(tokens.get(end).span().begin(), content.end())
        : content;
  }

  private static boolean opensClause(Token token) {
    return switch (token.pos()) {
      case DET, PRON, PROPN, NOUN, SCONJ, NUM -> true;
      default -> false;
    };
  }

  /** {@code was quoted as saying that …}: the words behind the second verb of saying. */
  Optional<Span> quotedAs() {
    if (!isEnglish() || !WORDS.has(Language.ENGLISH, "quoting", cue.verb().lemma())) {
      return Optional.empty();
    }
    List<Token> tokens = sentence.sentence().tokens();
    for (int i = tokens.indexOf(cue.verb()) + 1; i + 2 < tokens.size(); i++) {
      boolean opens =
          tokens.get(i).is("as")
              && tokens.get(i + 1).canBe(VerbForm.GERUND)
              && article.cues().reportingVerb(tokens.get(i + 1).lemma()).isPresent();
      if (opens && !isEnd(tokens.get(i + 2))) {
        int begin = tokens.get(i + 1).span().end();
        return Optional.of(article.trimmed(new Span(begin, sentence.span().end())));
      }
    }
    return Optional.empty();
  }

  /** {@code “…”, he was quoted as saying by the agency}: the words stand before. */
  private static boolean isEnd(Token behind) {
    return behind.pos() == PartOfSpeech.PUNCT || behind.pos() == PartOfSpeech.ADP;
  }

  /** {@code vowed to reopen …}, {@code urged donors to release …}. */
  Optional<Span> infinitive() {
    if (!isEnglish() || !(cue.takes(Frame.TO) || clause.isPassive())) {
      return Optional.empty();
    }
    List<Token> tokens = clause.tokens();
    for (int i = Math.max(0, tokens.indexOf(cue.verb())) + 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("to") && tokens.get(i + 1).canBe(VerbForm.INFINITIVE)) {
        Span whole = sentence.spanWithDescendants(clause);
        int begin = isRaising() ? cue.span().end() : tokens.get(i).span().begin();
        return Optional.of(article.trimmed(new Span(begin, whole.end())));
      }
    }
    return Optional.empty();
  }

  /** {@code expects the river to peak}: whom the verb names does what is expected. */
  private boolean isRaising() {
    return !clause.isPassive() && WORDS.has(Language.ENGLISH, "raising", cue.verb().lemma());
  }

  /** {@code The painting is said to have hung there}: the subject is part of what is said. */
  List<Span> withSubject(Span content) {
    if (!isEnglish() || !clause.isPassive() || !opensInfinitive(content)) {
      return List.of(content);
    }
    Optional<List<Token>> subject =
        article
            .nounPhrases()
            .subject(clause)
            .map(words -> SourcePhrase.of(article, sentence, words));
    return subject.isPresent() && NounPhrases.span(subject.get()).end() <= content.begin()
        ? List.of(NounPhrases.span(subject.get()), content)
        : List.of(content);
  }

  private boolean opensInfinitive(Span content) {
    return sentence.tokensIn(content).stream().findFirst().filter(t -> t.is("to")).isPresent();
  }
}
