package org.synopse.nlp.opennlp;

import opennlp.tools.lemmatizer.DefaultLemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Finds the lemma of a word alone as OpenNLP's lemmatiser does. Not safe for use by several
 * threads.
 */
final class WordLemmas {
  private static final SequenceValidator<String> ANY_CHANGE = (at, words, changes, change) -> true;

  private final BeamSearch search;
  private final LemmatizerContextGenerator contexts = new DefaultLemmatizerContextGenerator();

  WordLemmas(MaxentModel model) {
    this.search = new BeamSearch(LanguageModels.BEAM, model, 0);
  }

  /** Returns the lemma of a word with a tag. */
  String lemma(String word, String tag) {
    String[] words = {word};
    String[] changes =
        search
            .bestSequence(words, new Object[] {new String[] {tag}}, contexts, ANY_CHANGE)
            .getOutcomes()
            .toArray(String[]::new);
    return LemmatizerME.decodeLemmas(words, changes)[0];
  }
}
