package org.synopse.nlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synopse.article.Article;
import org.synopse.article.Block;
import org.synopse.article.Problem;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.nlp.Annotator;
import org.synopse.nlp.EnglishMorphology;
import org.synopse.nlp.FunctionWordIdentifier;
import org.synopse.nlp.LanguageIdentifier;
import org.synopse.nlp.Morphology;
import org.synopse.nlp.SeinPerfect;
import org.synopse.nlp.SeparableVerbs;
import org.synopse.nlp.TextLimits;
import org.synopse.nlp.TokenMender;
import org.synopse.nlp.morfologik.GermanMorphology;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Annotates German and English articles; a language's models are loaded when it first occurs. */
public final class OpenNlpAnnotator implements Annotator {
  /** A longer paragraph is cut at its lines or hard, so that no model sees more at once. */
  private static final int LONGEST_PIECE = 20_000;

  private final TextLimits limits;
  private final LanguageIdentifier identifier =
      new FunctionWordIdentifier(new OpenNlpLanguageIdentifier());
  private final Lazy<Morphology> germanMorphology = new Lazy<>(GermanMorphology::new);
  private final Lazy<SeparableVerbs> separableVerbs =
      new Lazy<>(() -> new SeparableVerbs(germanMorphology.get()));
  private final Lazy<SeinPerfect> seinPerfect =
      new Lazy<>(() -> new SeinPerfect(germanMorphology.get()));
  private final Lazy<LanguageModels> german =
      new Lazy<>(() -> new LanguageModels(Language.GERMAN, germanMorphology.get()));
  private final Lazy<LanguageModels> english =
      new Lazy<>(() -> new LanguageModels(Language.ENGLISH, new EnglishMorphology()));

  /** Creates an annotator that keeps to the standard limits. */
  public OpenNlpAnnotator() {
    this(TextLimits.standard());
  }

  /** Creates an annotator that keeps to the limits. */
  public OpenNlpAnnotator(TextLimits limits) {
    this.limits = limits;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Problem> problems = new ArrayList<>(article.problems());
    Language language = language(article, problems);
    LanguageModels models = language == Language.GERMAN ? german.get() : english.get();
    String text = article.source().text();
    List<Sentence> sentences = new ArrayList<>();
    boolean cut = false;
    int paragraph = 0;
    for (Block block : withinLimit(article, problems)) {
      boolean headline = block.kind() == Block.Kind.HEADLINE;
      for (Span whole : sentences(text, block.span(), headline, models)) {
        List<Span> pieces = TextPieces.of(text, whole, limits.sentence());
        cut |= pieces.size() > 1;
        for (Span piece : pieces) {
          List<Token> tokens = tokens(text, piece, language, models);
          if (!tokens.isEmpty()) {
            List<Token> mended = language == Language.GERMAN ? german(tokens) : tokens;
            sentences.add(new Sentence(piece, paragraph, headline, mended));
          }
        }
      }
      paragraph++;
    }
    if (cut) {
      problems.add(
          new Problem(
              article.key(),
              Problem.Severity.WARNING,
              "a sentence longer than " + limits.sentence() + " characters was cut"));
    }
    return new AnnotatedArticle(article, language, sentences, problems);
  }

  private List<Token> german(List<Token> tokens) {
    return seinPerfect.get().mend(separableVerbs.get().join(tokens));
  }

  /** The blocks up to the limit; the one that it falls into ends there. */
  private List<Block> withinLimit(Article article, List<Problem> problems) {
    List<Block> blocks = article.blocks();
    int last = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).span().end();
    if (last <= limits.article()) {
      return blocks;
    }
    problems.add(
        new Problem(
            article.key(),
            Problem.Severity.ERROR,
            "longer than " + limits.article() + " characters; what stands behind is left out",
            true));
    List<Block> within = new ArrayList<>();
    for (Block block : blocks) {
      Span span = block.span();
      if (span.end() <= limits.article()) {
        within.add(block);
      } else if (span.begin() + 1 < limits.article()) {
        int first = limits.article() - span.begin();
        within.add(
            new Block(block.kind(), TextPieces.of(article.source().text(), span, first).get(0)));
      }
    }
    return within;
  }

  private Language language(Article article, List<Problem> problems) {
    Language given = article.language();
    if (given != null) {
      return given;
    }
    Optional<Language> found = identifier.identify(article.source().text());
    if (found.isEmpty()) {
      problems.add(
          new Problem(
              article.key(),
              Problem.Severity.WARNING,
              "the language is neither German nor English; read as German"));
    }
    return found.orElse(Language.GERMAN);
  }

  private static List<Span> sentences(
      String text, Span block, boolean headline, LanguageModels models) {
    if (headline) {
      return List.of(block);
    }
    List<Span> sentences = new ArrayList<>();
    for (Span piece : TextPieces.of(text, block, LONGEST_PIECE)) {
      for (Span sentence : models.sentences(piece.in(text))) {
        sentences.add(shifted(sentence, piece.begin()));
      }
    }
    return sentences;
  }

  private static List<Token> tokens(
      String text, Span sentence, Language language, LanguageModels models) {
    List<Span> raw = new ArrayList<>();
    for (Span token : models.tokens(sentence.in(text))) {
      raw.add(shifted(token, sentence.begin()));
    }
    List<Span> spans = TokenMender.mend(text, raw);
    List<WordForm> words = new ArrayList<>(spans.size());
    String[] plain = new String[spans.size()];
    for (int i = 0; i < plain.length; i++) {
      words.add(models.word(spans.get(i).in(text)));
      plain[i] = words.get(i).plain();
    }
    PartOfSpeech[] classes = classes(language, words, models.tags(plain));
    List<Token> tokens = new ArrayList<>(classes.length);
    boolean first = true;
    for (int i = 0; i < classes.length; i++) {
      WordForm word = words.get(i);
      String form = word.form();
      PartOfSpeech pos = classes[i];
      WordForm.Reading reading = word.as(pos, first);
      tokens.add(
          new Token(spans.get(i), form, reading.pos(), reading.lemma(), reading.verbForms()));
      first = first ? pos == PartOfSpeech.PUNCT : form.equals(":") || isOpeningQuote(form);
    }
    return tokens;
  }

  private static PartOfSpeech[] classes(Language language, List<WordForm> words, String[] tags) {
    PartOfSpeech[] classes = new PartOfSpeech[tags.length];
    for (int i = 0; i < tags.length; i++) {
      classes[i] = words.get(i).pos(tags[i]);
    }
    WordClasses.mend(language, words, classes);
    return classes;
  }

  private static boolean isOpeningQuote(String form) {
    return form.length() == 1 && "„“\"»«".contains(form);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.begin() + by, span.end() + by);
  }
}
