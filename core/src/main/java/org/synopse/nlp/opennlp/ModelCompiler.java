package org.synopse.nlp.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;
import org.synopse.text.ArrayFile;
import org.synopse.text.Language;
import org.synopse.text.WordTable;

/**
 * Writes OpenNLP's model artefacts as {@link CompactModel}s. The build runs it; nothing else does.
 *
 * <p>A model is more than its numbers: what of its settings {@link LanguageModels} takes for
 * granted is checked here, so that a new version of an artefact cannot change them unseen.
 */
public final class ModelCompiler {
  private ModelCompiler() {}

  /**
   * Writes the models that are not there, or are older than what writes them.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve("org/synopse/nlp/opennlp");
    for (Language language : Language.values()) {
      for (String task : List.of("sentence", "tokens", "pos", "lemmas")) {
        Path file = folder.resolve(ModelFiles.compact(language, task));
        if (!Files.exists(file) || isOlder(file, folder)) {
          file(model(language.code(), task)).write(file);
        }
      }
    }
  }

  private static boolean isOlder(Path file, Path folder) throws IOException {
    Path writer = folder.resolve(ModelCompiler.class.getSimpleName() + ".class");
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(writer)) < 0;
  }

  /** Returns the model of a task as OpenNLP reads it. */
  static AbstractModel model(String language, String task) {
    return switch (task) {
      case "sentence" -> {
        SentenceModel model = ModelFiles.load(language, task, SentenceModel::new);
        expect(model, "useTokenEnd", "true");
        expect(model, "eosCharacters", LanguageModels.ENDS_OF_SENTENCES);
        yield maxent(model.getMaxentModel());
      }
      case "tokens" -> {
        TokenizerModel model = ModelFiles.load(language, task, TokenizerModel::new);
        expect(model, "useAlphaNumericOptimization", "false");
        yield maxent(model.getMaxentModel());
      }
      case "pos" -> {
        POSModel model = ModelFiles.load(language, task, POSModel::new);
        expect(model, BeamSearch.BEAM_SIZE_PARAMETER, Integer.toString(LanguageModels.BEAM));
        expectFeatures(model);
        yield maxent(model.<MaxentModel>getArtifact("pos.model"));
      }
      default -> {
        LemmatizerModel model = ModelFiles.load(language, task, LemmatizerModel::new);
        expect(model, BeamSearch.BEAM_SIZE_PARAMETER, Integer.toString(LanguageModels.BEAM));
        yield maxent(model.<MaxentModel>getArtifact("lemmatizer.model"));
      }
    };
  }

  private static AbstractModel maxent(MaxentModel model) {
    if (model instanceof AbstractModel known
        && known.getModelType() == AbstractModel.ModelType.Maxent) {
      return known;
    }
    throw new IllegalStateException("not a model of maximum entropy: " + model.getClass());
  }

  private static void expect(BaseModel model, String property, String value) {
    String found = model.getManifestProperty(property);
    if (!value.equals(found)) {
      throw new IllegalStateException(property + " is " + found + " and not " + value);
    }
  }

  /** The features that {@link WordTags} makes are those of OpenNLP's own default. */
  private static void expectFeatures(POSModel model) {
    byte[] given = model.getArtifact("generator.featuregen");
    try (InputStream in = POSModel.class.getResourceAsStream("pos-default-features.xml")) {
      if (in == null || !squeezed(in.readAllBytes()).equals(squeezed(given))) {
        throw new IllegalStateException("the tagger looks at other features than the default ones");
      }
    } catch (IOException e) {
      throw new IllegalStateException("the default features cannot be read", e);
    }
  }

  private static String squeezed(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
  }

  /** Returns the file of a compact model. */
  static ArrayFile.Writer file(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) parts[1];
    StringBuilder names = new StringBuilder();
    for (String outcome : (String[]) parts[2]) {
      names.append(outcome).append('\n');
    }
    return file(features, names.toString());
  }

  private static ArrayFile.Writer file(Map<String, Context> features, String names) {
    List<String> sorted = new ArrayList<>(features.keySet());
    sorted.sort(null);
    int count = 0;
    for (String feature : sorted) {
      count += weightsOf(features, feature).getParameters().length;
    }
    int[] ends = new int[sorted.size()];
    double[] weights = new double[count];
    short[] outcomes = new short[count];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      Context context = weightsOf(features, sorted.get(i));
      for (int w = 0; w < context.getParameters().length; w++) {
        weights[end] = context.getParameters()[w];
        outcomes[end] = (short) context.getOutcomes()[w];
        end++;
      }
      ends[i] = end;
    }
    ArrayFile.Writer file = new ArrayFile.Writer();
    WordTable.of(sorted).write(file);
    return file.add(ends).add(weights).add(outcomes).add(names.toCharArray());
  }

  private static Context weightsOf(Map<String, Context> features, String feature) {
    Context weights = features.get(feature);
    if (weights == null) {
      throw new IllegalStateException(feature);
    }
    return weights;
  }
}
