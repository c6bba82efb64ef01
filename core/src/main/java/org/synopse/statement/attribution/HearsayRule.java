package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Span;

/**
 * A modal verb that reports: {@code Er soll getötet worden sein} has it from others, {@code Er will
 * nichts gewusst haben} from himself. A plan, {@code Der Vertrag soll am Mittwoch unterzeichnet
 * werden}, is nobody's word.
 */
final class HearsayRule implements AttributionRule {
  @Override
  public String name() {
    return "hearsay";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    ReportingMood mood = new ReportingMood(article);
    List<Attribution> attributions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Clause clause : sentence.clauses()) {
        boolean free = clause.hasFiniteVerb() && isFree(article, clause, found);
        if (free && mood.isClaim(clause)) {
          Optional<Source> subject = article.subjectAsSource(sentence, clause);
          attributions.add(attribution(article, sentence, clause, subject.orElse(null)));
        } else if (free && mood.isHearsay(clause)) {
          attributions.add(attribution(article, sentence, clause, null));
        }
      }
    }
    return attributions;
  }

  private static boolean isFree(ParsedArticle article, Clause clause, Attributions found) {
    return !article.isQuoted(clause.finiteVerb()) && !found.isContent(clause.finiteVerb().span());
  }

  private Attribution attribution(
      ParsedArticle article, ParsedSentence sentence, Clause clause, @Nullable Source source) {
    Span content = sentence.withFullStop(article.trimmed(sentence.spanWithDescendants(clause)));
    return new Attribution(
        source,
        clause.finiteVerb().span(),
        List.of(content),
        AttributionType.KONJUNKTIV,
        Stance.DISTANCING,
        name());
  }
}
