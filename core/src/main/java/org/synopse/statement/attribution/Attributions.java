package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synopse.text.Span;

/**
 * Attributions of one article, found by where they stand. Immutable; looking at one sentence costs
 * no more in a long article than in a short one.
 */
public final class Attributions {
  private final ParsedArticle article;
  private final List<Attribution> all;

  /** For each sentence, those with a content or cue in it, in the order of {@link #all}. */
  private final List<List<Attribution>> bySentence = new ArrayList<>();

  private Attributions(ParsedArticle article, List<Attribution> all) {
    this.article = article;
    this.all = List.copyOf(all);
    for (int i = 0; i < article.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Attribution attribution : this.all) {
      Set<Integer> sentences = new TreeSet<>();
      for (Span content : attribution.content()) {
        article.numbersOfSentencesIn(content).forEach(sentences::add);
      }
      Span cue = attribution.cue();
      if (cue != null) {
        article.numbersOfSentencesIn(cue).forEach(sentences::add);
      }
      sentences.forEach(number -> bySentence.get(number).add(attribution));
    }
  }

  /** Puts the attributions of an article in order of place. */
  static Attributions of(ParsedArticle article, List<Attribution> attributions) {
    return new Attributions(article, attributions);
  }

  /** Returns all of them in the order given. */
  public List<Attribution> all() {
    return all;
  }

  /** Returns those with a content or cue in a sentence that the span touches, each once. */
  public List<Attribution> near(Span span) {
    int[] sentences = article.numbersOfSentencesIn(span).toArray();
    if (sentences.length == 1) {
      return Collections.unmodifiableList(bySentence.get(sentences[0]));
    }
    Set<Attribution> near = new LinkedHashSet<>();
    for (int number : sentences) {
      near.addAll(bySentence.get(number));
    }
    return List.copyOf(near);
  }

  /** Whether the span has a character that is the content of one. */
  public boolean isContent(Span span) {
    return article
        .numbersOfSentencesIn(span)
        .mapToObj(bySentence::get)
        .flatMap(List::stream)
        .anyMatch(attribution -> attribution.contentWithin(span) > 0);
  }
}
