package org.synopse.align;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.nlp.WordFormation;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.text.Language;

/**
 * Compares two statements outside any story, as a sentence with a sentence. Thread-safe.
 *
 * <p>A comparison of articles weighs the words by the story; this does not, so that a pair scores
 * the same whatever other pairs are looked at.
 */
public final class PairScorer {
  private final Profiler profiler;
  private final WordAlignment words;
  private final Map<PairModel, LinearModel> models = new EnumMap<>(PairModel.class);

  /**
   * Creates a scorer.
   *
   * @param without what is left out
   */
  public PairScorer(
      ConceptLexicon lexicon, Map<Language, WordFormation> formations, Set<Ingredient> without) {
    this.profiler = new Profiler(lexicon, formations, without);
    this.words = new WordAlignment(without);
  }

  /** Whether a feature of this name tells whether a single word is met. */
  public static boolean isOfWord(String feature) {
    return WordFeatures.isOfWord(feature);
  }

  /** Returns the explained answer of a model. */
  public Similarity score(PairModel model, Statement left, Statement right) {
    return model(model).of(pair(left, right));
  }

  /**
   * Returns the features that a model looks at, without the weights, in the order of its file: to
   * learn other weights.
   */
  public Map<String, Double> features(PairModel model, Statement left, Statement right) {
    return model(model).features(pair(left, right));
  }

  /** Returns the content words of a statement and whether the lexicon knows them. */
  public List<KnownWord> words(Statement statement) {
    return profile(statement).words().stream().map(KnownWord::of).toList();
  }

  /** Returns how the words of each are met in the other. */
  public WordLinks links(Statement left, Statement right) {
    return links(pair(left, right));
  }

  private static WordLinks links(ProfilePair pair) {
    return new WordLinks(
        pair.left().matches().stream().map(WordPartner::match).toList(),
        pair.right().matches().stream().map(WordPartner::match).toList(),
        pair.left().coverage(),
        pair.right().coverage());
  }

  /**
   * Returns what the model of the alignment looks at in each pair of statements of different
   * articles, in the order of their ids: to learn other weights.
   */
  public Map<StatementPair, Map<String, Double>> features(List<ArticleStatements> articles) {
    Story story = new Story(articles, profiler, words);
    LinearModel alignment = model(PairModel.ALIGNMENT);
    Map<StatementPair, Map<String, Double>> features = new TreeMap<>();
    for (StatementPair pair : Candidates.allPairs().among(articles)) {
      features.put(
          pair,
          alignment.features(
              new ProfilePair(story.paired(pair.left(), 1), story.profile(pair.right()))));
    }
    return features;
  }

  /**
   * Makes statements ready to be compared with each other outside their stories, each once.
   *
   * @param statements no two of one id
   */
  public Links links(Collection<Statement> statements) {
    return new Links(this, statements);
  }

  /** Links of statements that come again and again. Thread-safe. */
  public static final class Links {
    private final Map<StatementId, Profile> profiles;
    private final WordKinds words;
    private final PairScorer scorer;

    private Links(PairScorer scorer, Collection<Statement> statements) {
      this.scorer = scorer;
      this.profiles =
          statements.parallelStream().collect(Collectors.toMap(Statement::id, scorer::profile));
      this.words = scorer.words;
    }

    /**
     * Returns how the words of each are met in the other.
     *
     * @throws IllegalArgumentException if one of them is none of those that were made ready
     */
    public WordLinks of(Statement left, Statement right) {
      return links(new ProfilePair(profile(left), profile(right), words));
    }

    /**
     * Returns how much the two speak of the same thing, as the alignment weighs it.
     *
     * @throws IllegalArgumentException if one of them is none of those that were made ready
     */
    public Similarity similarity(Statement left, Statement right) {
      return scorer
          .model(PairModel.ALIGNMENT)
          .of(new ProfilePair(profile(left), profile(right), words));
    }

    private Profile profile(Statement statement) {
      Profile profile = profiles.get(statement.id());
      if (profile == null) {
        throw new IllegalArgumentException("not made ready: " + statement.id());
      }
      return profile;
    }
  }

  private ProfilePair pair(Statement left, Statement right) {
    return new ProfilePair(profile(left), profile(right), words);
  }

  private Profile profile(Statement statement) {
    return profiler.profile(statement, StoryWords.ofNoStory());
  }

  private LinearModel model(PairModel model) {
    synchronized (models) {
      return models.computeIfAbsent(model, m -> LinearModel.load(m.file()));
    }
  }
}
