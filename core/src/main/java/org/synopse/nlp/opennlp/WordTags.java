package org.synopse.nlp.opennlp;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.ConfigurablePOSContextGenerator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PosTaggerFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/**
 * Tags words as OpenNLP's tagger does, without reading the XML that describes the features: they
 * are OpenNLP's default ones. Not safe for use by several threads.
 */
final class WordTags {
  private static final int WINDOW = 2;
  private static final SequenceValidator<String> ANY_TAG = (at, words, tags, tag) -> true;

  private final BeamSearch search;
  private final POSContextGenerator contexts;

  WordTags(MaxentModel model) {
    this.search = new BeamSearch(LanguageModels.BEAM, model, 0);
    this.contexts = new ConfigurablePOSContextGenerator(LanguageModels.BEAM, features());
  }

  private static AdaptiveFeatureGenerator features() {
    return new CachedFeatureGenerator(
        new AggregatedFeatureGenerator(
            new OutcomePriorFeatureGenerator(),
            new SuffixFeatureGenerator(),
            new PrefixFeatureGenerator(),
            new WindowFeatureGenerator(new TokenFeatureGenerator(), WINDOW, WINDOW),
            new WindowFeatureGenerator(new SentenceFeatureGenerator(true, false), WINDOW, WINDOW),
            new TokenClassFeatureGenerator(true),
            new PosTaggerFeatureGenerator()));
  }

  /** Returns the tags of the words of a sentence. */
  String[] of(String[] words) {
    return search.bestSequence(words, null, contexts, ANY_TAG).getOutcomes().toArray(String[]::new);
  }
}
