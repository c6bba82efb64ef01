package org.synopse.align;

import java.util.List;
import java.util.Set;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.testing.Extracted;
import org.synopse.testing.Formations;

/** The parts of the alignment as the tests of this package use them, on the real lexicon. */
final class Aligned {
  static final ConceptLexicon LEXICON = ConceptLexicon.load();
  static final WordAlignment WORDS = new WordAlignment(Set.of());

  private Aligned() {}

  static Aligner aligner(Candidates candidates) {
    return Aligner.bySimilarity(
        AlignOptions.defaults(), candidates, LEXICON, Formations.all(), Set.of());
  }

  static Profile profile(Extracted text, StoryWords story) {
    return new Profiler(LEXICON, Formations.all(), Set.of()).profile(text.statement(), story);
  }

  static StoryWords story(Extracted... texts) {
    return StoryWords.of(statements(texts), LEXICON);
  }

  /** Returns the pair of two statements with a similarity that no test looks at. */
  static AlignedPair pair(Statement left, Statement right) {
    return new AlignedPair(
        new StatementPair(left, right), Similarity.ofTerms(List.of(new Term("test", 2))));
  }

  static List<ArticleStatements> statements(Extracted... texts) {
    return List.of(texts).stream().map(Extracted::statements).toList();
  }
}
