package org.synopse.nlp.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.synopse.nlp.Morphology;
import org.synopse.nlp.SentenceMender;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;

/** The models of one language, and what works with them on the calling thread. */
final class LanguageModels {
  /** Beyond this a cache of words is thrown away, so that a long run keeps its memory. */
  private static final int MOST_WORDS = 200_000;

  private final Morphology morphology;
  private final SentenceMender sentenceMender;
  private final Lazy<SentenceModel> sentenceModel;
  private final Lazy<TokenizerModel> tokenModel;
  private final Lazy<POSModel> posModel;
  private final Lazy<LemmatizerModel> lemmaModel;
  private final ThreadLocal<SentenceDetectorME> sentenceDetector;
  private final ThreadLocal<TokenizerME> tokenizer;
  private final ThreadLocal<POSTaggerME> tagger;
  private final ThreadLocal<LemmatizerME> lemmatizer;

  /** The lemmatiser takes most of the time, and a form with its tag has one lemma. */
  private final Map<FormAndTag, String> lemmas = new ConcurrentHashMap<>();

  /** The tokenizer looks at nothing but what stands between two blanks. */
  private final Map<String, List<Span>> tokensOfWords = new ConcurrentHashMap<>();

  LanguageModels(Language language, Morphology morphology) {
    String code = language.code();
    this.morphology = morphology;
    this.sentenceMender = new SentenceMender(language);
    this.sentenceModel = new Lazy<>(() -> ModelFiles.load(code, "sentence", SentenceModel::new));
    this.tokenModel = new Lazy<>(() -> ModelFiles.load(code, "tokens", TokenizerModel::new));
    this.posModel = new Lazy<>(() -> ModelFiles.load(code, "pos", POSModel::new));
    this.lemmaModel = new Lazy<>(() -> ModelFiles.load(code, "lemmas", LemmatizerModel::new));
    this.sentenceDetector =
        ThreadLocal.withInitial(() -> new SentenceDetectorME(sentenceModel.get()));
    this.tokenizer = ThreadLocal.withInitial(() -> new TokenizerME(tokenModel.get()));
    this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(posModel.get()));
    this.lemmatizer = ThreadLocal.withInitial(() -> new LemmatizerME(lemmaModel.get()));
  }

  Morphology morphology() {
    return morphology;
  }

  /** Returns the sentences of one paragraph, offsets from the paragraph's begin. */
  List<Span> sentences(String paragraph) {
    return sentenceMender.mend(paragraph, spans(sentenceDetector.get().sentPosDetect(paragraph)));
  }

  /** Returns the tokens of one sentence, offsets from the sentence's begin. */
  List<Span> tokens(String sentence) {
    List<Span> tokens = new ArrayList<>();
    for (opennlp.tools.util.Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
      String form = sentence.substring(word.getStart(), word.getEnd());
      for (Span token : tokensOfWord(form)) {
        tokens.add(new Span(word.getStart() + token.begin(), word.getStart() + token.end()));
      }
    }
    return tokens;
  }

  private List<Span> tokensOfWord(String word) {
    if (tokensOfWords.size() > MOST_WORDS) {
      tokensOfWords.clear();
    }
    List<Span> known = tokensOfWords.get(word);
    if (known == null) {
      known = spans(tokenizer.get().tokenizePos(word));
      tokensOfWords.put(word, known);
    }
    return known;
  }

  private static List<Span> spans(opennlp.tools.util.Span[] spans) {
    return Arrays.stream(spans).map(s -> new Span(s.getStart(), s.getEnd())).toList();
  }

  String[] tags(String[] forms) {
    return tagger.get().tag(forms);
  }

  /** Returns the statistical lemma of a form, in lower case. */
  String lemma(String form, PartOfSpeech pos) {
    if (lemmas.size() > MOST_WORDS) {
      lemmas.clear();
    }
    return lemmas.computeIfAbsent(new FormAndTag(form, pos), this::lemmatise);
  }

  private String lemmatise(FormAndTag word) {
    String lemma =
        lemmatizer.get().lemmatize(new String[] {word.form()}, new String[] {word.pos().name()})[0];
    return lemma.equals("O") || lemma.isBlank() ? word.form() : lemma;
  }

  private record FormAndTag(String form, PartOfSpeech pos) {}
}
