package org.synopse.nlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.nlp.EnglishMorphology;
import org.synopse.text.Language;
import org.synopse.text.Span;

/** The compact models against those of OpenNLP that they are made of. */
class CompactModelTest {
  private static String text(Language language) {
    return language == Language.GERMAN
        ? "Der Bürgermeister sagte am 3. März, die Brücke sei „nicht sicher“ (wie z. B. 2019). Laut"
            + " Dr. Müller kostete sie rund 2,5 Mio. Euro! Xyzquark blurfte Zwutsch, UN-Beschlüsse?"
        : "The mayor said on March 3 that the bridge wasn't \"safe\" (as in 2019). According to Dr."
            + " Miller, it cost about $2.5m! Xyzquark blurfed the zwutsch's U.N. resolutions?";
  }

  @ParameterizedTest
  @CsvSource({
    "de, sentence",
    "de, tokens",
    "de, pos",
    "de, lemmas",
    "en, sentence",
    "en, tokens",
    "en, pos",
    "en, lemmas"
  })
  void givesTheVeryNumbersOfTheModelItIsMadeOf(String code, String task) {
    Language language = Language.of(code).orElseThrow();
    AbstractModel original = ModelCompiler.model(code, task);
    CompactModel compact = CompactModel.load(ModelFiles.compact(language, task));
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) original.getDataStructures()[1];

    assertThat(compact.getNumOutcomes()).isEqualTo(original.getNumOutcomes());
    assertThat(compact.getAllOutcomes(compact.eval(new String[0])))
        .isEqualTo(original.getAllOutcomes(original.eval(new String[0])));
    String before = "none";
    for (String feature : features.keySet()) {
      String[] context = {feature, before, "unknown to it"};
      assertThat(compact.eval(context)).isEqualTo(original.eval(context));
      before = feature;
    }
    float[] values = {0.5f, 2f};
    assertThat(compact.eval(new String[] {before, "unknown"}, values))
        .isEqualTo(original.eval(new String[] {before, "unknown"}, values));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void annotatesAsOpenNlpDoes(Language language) {
    String code = language.code();
    SentenceModel sentenceModel = ModelFiles.load(code, "sentence", SentenceModel::new);
    SentenceDetectorME sentences = new SentenceDetectorME(sentenceModel);
    TokenizerModel tokenModel = ModelFiles.load(code, "tokens", TokenizerModel::new);
    TokenizerME tokenizer = new TokenizerME(tokenModel);
    POSModel posModel = ModelFiles.load(code, "pos", POSModel::new);
    POSTaggerME tagger = new POSTaggerME(posModel);
    LemmatizerModel lemmaModel = ModelFiles.load(code, "lemmas", LemmatizerModel::new);
    LemmatizerME lemmatizer = new LemmatizerME(lemmaModel);
    LanguageModels models = new LanguageModels(language, new EnglishMorphology());
    WordLemmas lemmas = new WordLemmas(CompactModel.load(ModelFiles.compact(language, "lemmas")));
    String text = text(language);

    for (Span span : models.sentences(text)) {
      String sentence = span.in(text);
      assertThat(models.tokens(sentence).stream().map(token -> token.in(sentence)))
          .containsExactly(tokenizer.tokenize(sentence));
      String[] words = tokenizer.tokenize(sentence);
      String[] tags = tagger.tag(words);
      assertThat(models.tags(words)).containsExactly(tags);
      for (int i = 0; i < words.length; i++) {
        assertThat(lemmas.lemma(words[i], tags[i]))
            .isEqualTo(lemmatizer.lemmatize(new String[] {words[i]}, new String[] {tags[i]})[0]);
      }
    }
    assertThat(sentences.sentPosDetect(text).length).isGreaterThanOrEqualTo(2);
  }
}
