package org.synopse.align;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.StatementId;

/**
 * How much less a word tells where many statements of its story have something that it could be met
 * by: that {@code Soldat} is met by {@code Truppen} says little in a story of a war.
 *
 * <p>The weight of a word is multiplied by {@code (ln(1 + N / p) / ln(1 + N / s))²}, where {@code
 * N} is the number of statements looked at, {@code p} the sum over them of the greatest strength
 * with which a word of theirs meets it, and {@code s} the number of those that say the same, at
 * least 1: how often it is said is in its weight already. Immutable.
 */
final class PartnerRarity {
  /** As many statements of a large story say how common a partner is. */
  private static final int MOST_STATEMENTS = 200;

  /** Better matches say the same. */
  private static final double SAME = 0.9;

  private static final double POWER = 2;

  private final double[] factors;

  private PartnerRarity(double[] factors) {
    this.factors = factors;
  }

  /**
   * Looks at the statements of a story.
   *
   * @param profiles the statements
   * @param types how many sorts of words they and their sentences have
   */
  static PartnerRarity of(Map<StatementId, Profile> profiles, int types, WordKinds kinds) {
    List<Profile> looked = sample(List.copyOf(new TreeMap<>(profiles).values()));
    Profile.Word[] words = words(profiles.values(), types);
    double[] factors = new double[types];
    IntStream.range(0, types)
        .parallel()
        .forEach(type -> factors[type] = factor(words[type], looked, kinds));
    return new PartnerRarity(factors);
  }

  /** Every so many-th statement, so that all articles have their share. */
  private static List<Profile> sample(List<Profile> all) {
    int step = Math.max(1, (all.size() + MOST_STATEMENTS - 1) / MOST_STATEMENTS);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static Profile.Word[] words(Collection<Profile> profiles, int types) {
    Profile.Word[] words = new Profile.Word[types];
    for (Profile profile : profiles) {
      profile.words().forEach(word -> words[word.type()] = word);
      Profile sentence = profile.sentence();
      if (sentence != null) {
        sentence.words().forEach(word -> words[word.type()] = word);
      }
    }
    return words;
  }

  private static double factor(
      Profile.@Nullable Word word, List<Profile> statements, WordKinds kinds) {
    if (word == null) {
      return 1;
    }
    double partners = 0;
    double same = 0;
    for (Profile statement : statements) {
      double strength = strength(word, statement, kinds);
      partners += strength;
      same += strength >= SAME ? 1 : 0;
    }
    double all = Math.max(2, statements.size());
    double said = Math.max(1, same);
    return Math.pow(Math.log1p(all / Math.max(said, partners)) / Math.log1p(all / said), POWER);
  }

  private static double strength(Profile.Word word, Profile statement, WordKinds kinds) {
    double most = 0;
    for (Profile.Word other : statement.words()) {
      WordMatch.Kind kind = kinds.kind(word, other);
      if (kind != null && kind.strength() > most) {
        most = kind.strength();
      }
    }
    return most;
  }

  /** Returns the statements with the words of their sentences weighed so. */
  Map<StatementId, Profile> weigh(Map<StatementId, Profile> profiles) {
    IdentityHashMap<Profile, Profile> sentences = new IdentityHashMap<>();
    Map<StatementId, Profile> weighed = new TreeMap<>();
    profiles.forEach(
        (id, profile) -> {
          Profile sentence = profile.sentence();
          weighed.put(
              id,
              weigh(profile)
                  .in(sentence == null ? null : sentences.computeIfAbsent(sentence, this::weigh)));
        });
    return weighed;
  }

  private Profile weigh(Profile profile) {
    return profile.withWords(
        profile.words().stream().map(word -> word.times(factors[word.type()])).toList());
  }
}
