package org.synopse.nlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.synopse.nlp.Morphology;
import org.synopse.nlp.SentenceMender;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.WordMap;

/** The models of one language, and what works with them on the calling thread. */
final class LanguageModels {
  /** How many continuations of a sentence the models were trained to look at. */
  static final int BEAM = 3;

  /** The marks that may end a sentence, as the models were trained. */
  static final String ENDS_OF_SENTENCES = ".!?";

  /** Beyond this a cache of words is thrown away, so that a long run keeps its memory. */
  private static final int MOST_WORDS = 200_000;

  private static final int MOST_FORMS = 20_000;

  private final Morphology morphology;
  private final SentenceMender sentenceMender;
  private final ThreadLocal<SentenceDetectorME> sentenceDetector;
  private final ThreadLocal<TokenizerME> tokenizer;
  private final Lazy<WordTags> tagger;
  private final ThreadLocal<WordLemmas> lemmatizer;

  /** The lemmatiser takes most of the time, and a form with its tag has one lemma. */
  private final Map<String, String> lemmas = new ConcurrentHashMap<>();

  private final WordMap<WordForm> words =
      new WordMap<>(MOST_FORMS, form -> new WordForm(form, this));

  /** The apostrophe of printed text. */
  private static final char SET_APOSTROPHE = '’';

  /** The tokenizer looks at nothing but what stands between two blanks. */
  private final WordMap<List<Span>> tokensOfWords = new WordMap<>(MOST_WORDS, this::cut);

  LanguageModels(Language language, Morphology morphology) {
    String code = language.code();
    this.morphology = morphology;
    this.sentenceMender = new SentenceMender(language);
    this.sentenceDetector =
        of(
            language,
            "sentence",
            model ->
                new SentenceDetectorME(
                    new SentenceModel(
                        code,
                        model,
                        null,
                        new SentenceDetectorFactory(
                            code, true, null, ENDS_OF_SENTENCES.toCharArray()))));
    this.tokenizer =
        of(
            language,
            "tokens",
            model ->
                new TokenizerME(
                    new TokenizerModel(
                        model, null, new TokenizerFactory(code, null, false, null))));
    this.tagger =
        new Lazy<>(() -> new WordTags(CompactModel.load(ModelFiles.compact(language, "pos"))));
    this.lemmatizer = of(language, "lemmas", WordLemmas::new);
  }

  /** What works with a model holds scratch state; the model itself is read once for all threads. */
  private static <T> ThreadLocal<T> of(
      Language language, String task, Function<CompactModel, T> working) {
    Lazy<CompactModel> model =
        new Lazy<>(() -> CompactModel.load(ModelFiles.compact(language, task)));
    return ThreadLocal.withInitial(() -> working.apply(model.get()));
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
      for (Span token : tokensOfWords.of(form)) {
        tokens.add(new Span(word.getStart() + token.begin(), word.getStart() + token.end()));
      }
    }
    return tokens;
  }

  private List<Span> cut(String word) {
    return spans(tokenizer.get().tokenizePos(plain(word)));
  }

  private static List<Span> spans(opennlp.tools.util.Span[] spans) {
    List<Span> ours = new ArrayList<>(spans.length);
    for (opennlp.tools.util.Span span : spans) {
      ours.add(new Span(span.getStart(), span.getEnd()));
    }
    return ours;
  }

  /** The models were trained on {@code doesn't}, and news is set with {@code doesn’t}. */
  static String plain(String form) {
    int at = form.indexOf(SET_APOSTROPHE);
    boolean inside = at >= 0 && at + 1 < form.length() && Character.isLetter(form.charAt(at + 1));
    return inside ? form.replace(SET_APOSTROPHE, '\'') : form;
  }

  /**
   * Returns the tags of the words of a sentence.
   *
   * @param forms the words, as {@link #plain} has them
   */
  String[] tags(String[] forms) {
    return tagger.get().of(forms);
  }

  /** Returns what is known of the form of a word. */
  WordForm word(String form) {
    return words.of(form);
  }

  /** Returns the statistical lemma of a form, in lower case. */
  String lemma(String form, PartOfSpeech pos) {
    if (lemmas.size() > MOST_WORDS) {
      lemmas.clear();
    }
    // No form holds a line break.
    String key = pos.name() + '\n' + form;
    String known = lemmas.get(key);
    if (known == null) {
      String lemma = lemmatizer.get().lemma(plain(form), pos.name());
      known = lemma.equals("O") || lemma.isBlank() ? plain(form) : lemma;
      lemmas.put(key, known);
    }
    return known;
  }
}
