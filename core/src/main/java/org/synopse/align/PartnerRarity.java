package org.synopse.align;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Looks at the statements of a story, whose words are those that the kinds know. */
  static PartnerRarity of(Map<StatementId, Profile> profiles, StoryKinds kinds) {
    List<Profile> looked = sample(List.copyOf(new TreeMap<>(profiles).values()));
    List<BitSet> saying = saying(looked, kinds.size());
    double[] factors = new double[kinds.size()];
    IntStream.range(0, factors.length)
        .parallel()
        .forEach(type -> factors[type] = factor(strengths(type, saying, kinds, looked.size())));
    return new PartnerRarity(factors);
  }

  /** Every so many-th statement, so that all articles have their share. */
  private static List<Profile> sample(List<Profile> all) {
    int step = Math.max(1, (all.size() + MOST_STATEMENTS - 1) / MOST_STATEMENTS);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  /** For each sort of words the statements that have one. */
  private static List<BitSet> saying(List<Profile> statements, int types) {
    List<BitSet> saying =
        Stream.generate(() -> new BitSet(statements.size())).limit(types).toList();
    for (int i = 0; i < statements.size(); i++) {
      for (Profile.Word word : statements.get(i).words()) {
        saying.get(word.type()).set(i);
      }
    }
    return saying;
  }

  /** The greatest strength with which a word of each statement meets this one. */
  private static double[] strengths(
      int type, List<BitSet> saying, StoryKinds kinds, int statements) {
    double[] most = new double[statements];
    kinds.forEachPartner(
        type,
        (partner, kind) ->
            saying.get(partner).stream()
                .forEach(at -> most[at] = Math.max(most[at], kind.strength())));
    return most;
  }

  private static double factor(double[] strengths) {
    double partners = 0;
    double same = 0;
    for (double strength : strengths) {
      partners += strength;
      same += strength >= SAME ? 1 : 0;
    }
    double all = Math.max(2, strengths.length);
    double said = Math.max(1, same);
    return Math.pow(Math.log1p(all / Math.max(said, partners)) / Math.log1p(all / said), POWER);
  }

  /** Returns the statements with the words of their sentences weighed so, copies as one. */
  Map<StatementId, Profile> weigh(Map<StatementId, Profile> profiles) {
    IdentityHashMap<Profile, Profile> sentences = new IdentityHashMap<>();
    IdentityHashMap<Profile, Profile> known = new IdentityHashMap<>();
    Map<StatementId, Profile> weighed = new HashMap<>();
    profiles.forEach(
        (id, profile) ->
            weighed.put(id, known.computeIfAbsent(profile, p -> inSentence(p, sentences))));
    return weighed;
  }

  private Profile inSentence(Profile profile, Map<Profile, Profile> sentences) {
    Profile sentence = profile.sentence();
    return weigh(profile)
        .in(sentence == null ? null : sentences.computeIfAbsent(sentence, this::weigh));
  }

  private Profile weigh(Profile profile) {
    return profile.withWords(
        profile.words().stream().map(word -> word.times(factors[word.type()])).toList());
  }
}
