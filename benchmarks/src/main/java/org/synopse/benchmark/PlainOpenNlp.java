package org.synopse.benchmark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The baseline: annotates German texts with the four models as OpenNLP's manual shows, and nothing
 * else.
 */
public final class PlainOpenNlp {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatizer;

  /** Loads the models. */
  public PlainOpenNlp() throws IOException {
    try (InputStream sentence = model("sentence");
        InputStream tokens = model("tokens");
        InputStream pos = model("pos");
        InputStream lemmas = model("lemmas")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(pos));
      lemmatizer = new LemmatizerME(new LemmatizerModel(lemmas));
    }
  }

  private static InputStream model(String task) throws IOException {
    String file = "/opennlp-de-ud-gsd-" + task + "-1.3-2.5.4.bin";
    InputStream in = PlainOpenNlp.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException(file);
    }
    return in;
  }

  /** Annotates a text and returns the number of its lemmas. */
  public int annotate(String text) {
    int lemmas = 0;
    for (String sentence : sentences.sentDetect(text)) {
      String[] tokens = tokenizer.tokenize(sentence);
      lemmas += lemmatizer.lemmatize(tokens, tagger.tag(tokens)).length;
    }
    return lemmas;
  }

  /** Annotates files and prints the number of lemmas. */
  public static void main(String[] files) throws IOException {
    PlainOpenNlp plain = new PlainOpenNlp();
    int lemmas = 0;
    for (String file : files) {
      lemmas += plain.annotate(Files.readString(Path.of(file)));
    }
    PrintStream out = System.out;
    out.println(lemmas + " lemmas");
  }
}
