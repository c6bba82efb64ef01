package org.synopse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synopse.SynopseOptions;
import org.synopse.lexicon.ConceptEntry;
import org.synopse.lexicon.LexiconFile;
import org.synopse.lexicon.LexiconReadException;
import picocli.CommandLine.Option;

/** Words that are added to the engine's own. */
final class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Also use the words of a file: lines as docs/lexicon.md shows, or a wordnet in the"
              + " format WN-LMF, also gzipped. Repeatable.")
  private List<Path> lexicons = new ArrayList<>();

  /** Returns the options with the words of all files. */
  SynopseOptions applyTo(SynopseOptions options) throws UserException {
    List<ConceptEntry> entries = new ArrayList<>();
    for (Path file : lexicons) {
      if (!Files.isRegularFile(file)) {
        throw new UserException("--lexicon " + file + ": no such file");
      }
      try {
        entries.addAll(LexiconFile.read(file));
      } catch (LexiconReadException e) {
        throw new UserException("--lexicon " + e.getMessage(), e);
      }
    }
    return entries.isEmpty() ? options : options.withWords(entries);
  }
}
