package org.synopse.nlp.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/** Finds OpenNLP's model artefacts, and the compact files made of them, on the class path. */
final class ModelFiles {
  private ModelFiles() {}

  /** Reads a model out of its stream. */
  @FunctionalInterface
  interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  /**
   * Reads a model.
   *
   * @param language code of the language, or {@code any}
   * @param task one of those in {@code models.txt}
   */
  static <M> M load(String language, String task, Reader<M> reader) {
    String file = file(language, task);
    try (InputStream in = ModelFiles.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the model " + file + " is not on the class path");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + file + " cannot be read", e);
    }
  }

  /** Returns the name of the compact file of a model, beside this class. */
  static String compact(Language language, String task) {
    return language.code() + "-" + task + ".model";
  }

  private static String file(String language, String task) {
    for (List<String> entry : ResourceLines.fields(ModelFiles.class, "models.txt")) {
      if (entry.get(0).equals(language) && entry.get(1).equals(task)) {
        return entry.get(2);
      }
    }
    throw new IllegalArgumentException("no model for " + language + " " + task);
  }
}
