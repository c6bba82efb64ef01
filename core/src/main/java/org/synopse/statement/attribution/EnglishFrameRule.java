package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Frames that only English has: between commas inside the content, {@code Russia, analysts contend,
 * is selling less oil}, and as a participle behind another, {@code …, adding that it was late}.
 */
final class EnglishFrameRule implements AttributionRule {
  @Override
  public String name() {
    return "english-frame";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    if (article.language() != Language.ENGLISH) {
      return attributions;
    }
    for (ParsedSentence sentence : article.sentences()) {
      attributions.addAll(new EnglishInsertions(article, sentence, name()).find());
      for (Clause clause : sentence.clauses()) {
        participle(article, sentence, clause).ifPresent(attributions::add);
      }
    }
    return attributions;
  }

  private Optional<Attribution> participle(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    List<Token> tokens = clause.tokens();
    Token first = tokens.get(0);
    if (clause.index() == 0 || !first.canBe(VerbForm.GERUND)) {
      return Optional.empty();
    }
    Optional<ReportingWord> word =
        article.cues().reportingVerb(first.lemma()).filter(w -> w.frames().contains(Frame.THAT));
    Span whole = sentence.spanWithDescendants(clause);
    Span behind = new Span(first.span().end(), whole.end());
    if (word.isEmpty() || !saysSomething(sentence, behind)) {
      return Optional.empty();
    }
    Clause main = frameBefore(article, sentence, clause);
    return Optional.of(
        new Attribution(
            article.subjectAsSource(sentence, main).orElse(null),
            first.span(),
            List.of(article.trimmed(behind)),
            AttributionType.INDIRECT,
            word.get().stance(),
            name()));
  }

  /** {@code It rained, the mayor said, adding that …}: the last frame before it, or what opens. */
  private static Clause frameBefore(
      ParsedArticle article, ParsedSentence sentence, Clause participle) {
    for (int i = participle.index() - 1; i > 0; i--) {
      Clause before = sentence.clauses().get(i);
      if (before.kind() == ClauseKind.MAIN && article.reportingVerb(before).isPresent()) {
        return before;
      }
    }
    return sentence.clauses().get(0);
  }

  private static boolean saysSomething(ParsedSentence sentence, Span content) {
    List<Token> tokens = sentence.tokensIn(content);
    return tokens.size() > 2
        && tokens.get(0).pos() != PartOfSpeech.ADP
        && tokens.stream().anyMatch(token -> token.pos().isVerbal() && token.canBeFinite());
  }
}
