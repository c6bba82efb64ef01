package org.synopse.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.Block;
import org.synopse.article.Origin;
import org.synopse.nlp.Annotator;
import org.synopse.nlp.opennlp.OpenNlpAnnotator;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.SourceText;
import org.synopse.text.Token;

/** Sentences with the words, lemmas and verb forms that the real models give them. */
public final class Annotated {
  private static final Annotator ANNOTATOR = new OpenNlpAnnotator();

  private Annotated() {}

  /** The one annotator of all tests; its models are loaded once. */
  public static Annotator annotator() {
    return ANNOTATOR;
  }

  /** Returns the one German sentence of the text. */
  public static Sentence german(String text) {
    return sentence(Language.GERMAN, text);
  }

  /** Returns the one English sentence of the text. */
  public static Sentence english(String text) {
    return sentence(Language.ENGLISH, text);
  }

  /**
   * Returns the one sentence of the text.
   *
   * @throws IllegalArgumentException if the annotator finds none or several
   */
  public static Sentence sentence(Language language, String text) {
    List<Sentence> sentences = sentences(language, text);
    if (sentences.size() != 1) {
      throw new IllegalArgumentException(sentences.size() + " sentences in: " + text);
    }
    return sentences.get(0);
  }

  /** Returns the sentences of a text that is one paragraph. */
  public static List<Sentence> sentences(Language language, String text) {
    return annotator().annotate(paragraph(language, text)).sentences();
  }

  /** Returns an article in which the whole text is one paragraph, without a date. */
  public static Article paragraph(@Nullable Language language, String text) {
    SourceText source = new SourceText(text);
    Block block = new Block(Block.Kind.PARAGRAPH, source.span());
    Origin origin = new Origin("test.txt", null, null);
    return new Article("a", origin, language, source, List.of(block), List.of());
  }

  /**
   * Returns the token with the form.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.is(form))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no token " + form + " in " + sentence));
  }
}
