package org.synopse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.synopse.align.PairModel;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.report.EngineInfo;
import org.synopse.text.ResourceLines;

/** Which engine made a result: its version and digests of what it knows. */
public final class SynopseVersion {
  private static final int DIGEST_CHARACTERS = 16;

  /** Two lines: of the lexicon, of the weights. */
  private static final String DIGESTS = "digests.txt";

  private SynopseVersion() {}

  static EngineInfo info(Map<String, String> changedOptions) {
    List<String> digests = ResourceLines.of(SynopseVersion.class, DIGESTS);
    return new EngineInfo(current(), digests.get(0), digests.get(1), changedOptions);
  }

  /** Returns the digests of the news lexicon and of the learned weights. */
  static List<String> digests() {
    MessageDigest lexicon = sha256();
    for (String file : ResourceLines.of(ConceptLexicon.class, "concept-files.txt")) {
      add(lexicon, ConceptLexicon.class, "concepts/" + file);
    }
    MessageDigest weights = sha256();
    for (PairModel model : PairModel.values()) {
      add(weights, PairModel.class, model.file());
    }
    return List.of(hex(lexicon), hex(weights));
  }

  /**
   * Writes the digests beside this class, since making them at each start would be felt. The build
   * runs it.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]).resolve("org/synopse").resolve(DIGESTS), digests());
  }

  /** Returns the version of the project, as the build wrote it beside this class. */
  public static String current() {
    return ResourceLines.of(SynopseVersion.class, "version.txt").get(0).strip();
  }

  private static void add(MessageDigest digest, Class<?> owner, String file) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      digest.update(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_CHARACTERS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
