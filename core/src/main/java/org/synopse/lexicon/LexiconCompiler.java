package org.synopse.lexicon;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the concepts of the news lexicon in a form that needs no reading. The build runs it. */
public final class LexiconCompiler {
  /** The file beside this class. */
  static final String CONCEPTS = "concepts.table";

  private LexiconCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    ConceptLexicon.compiled(ConceptLexicon.shippedEntries())
        .write(Path.of(args[0]).resolve("org/synopse/lexicon").resolve(CONCEPTS));
  }
}
