package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * The features that look at the words as they stand there, those of grammar too: letters, order,
 * what stands first and last. The same whichever stands left.
 */
final class SurfaceFeatures {
  private SurfaceFeatures() {}

  static Map<String, PairFeature> all() {
    Map<String, PairFeature> all = new LinkedHashMap<>();
    all.put("letters-2", pair -> letters(pair, 2));
    all.put("letters-3", pair -> letters(pair, 3));
    all.put("letters-4", pair -> letters(pair, 4));
    all.put("plain-letters", ProfilePair::letters);
    all.put("lemmas", pair -> dice(pair, profile -> grams(lemmas(profile), 1)));
    all.put("lemma-pairs", pair -> dice(pair, profile -> grams(lemmas(profile), 2)));
    all.put("content-pairs", pair -> dice(pair, profile -> grams(contentLemmas(profile), 2)));
    all.put("grammar-words", pair -> dice(pair, profile -> grams(grammarWords(profile), 1)));
    all.put("sequence", SurfaceFeatures::sequence);
    all.put("sequence-of-shorter", SurfaceFeatures::sequenceOfShorter);
    all.put("telling-cosine", pair -> cosine(pair, SurfaceFeatures::tellingWords));
    all.put("order", SurfaceFeatures::order);
    all.put("first-noun", pair -> nouns(pair, true));
    all.put("last-noun", pair -> nouns(pair, false));
    all.put("token-difference", SurfaceFeatures::tokenDifference);
    return all;
  }

  private static double letters(ProfilePair pair, int length) {
    return LetterGrams.of(pair.left().profile().statement(), length, true)
        .cosine(LetterGrams.of(pair.right().profile().statement(), length, true));
  }

  private static Map<String, Double> tellingWords(Profile profile) {
    Map<String, Double> words = new HashMap<>();
    for (Profile.Word word : profile.words()) {
      String root = word.family().root();
      words.merge(root.isEmpty() ? word.token().lemma() : root, word.weight(), Double::sum);
    }
    return words;
  }

  private static double cosine(ProfilePair pair, Function<Profile, Map<String, Double>> of) {
    Map<String, Double> a = of.apply(pair.left().profile());
    Map<String, Double> b = of.apply(pair.right().profile());
    double product = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      product += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / Math.sqrt(square(a) * square(b));
  }

  private static double square(Map<String, Double> vector) {
    return vector.values().stream().mapToDouble(x -> x * x).sum();
  }

  private static List<String> lemmas(Profile profile) {
    return profile.statement().tokens().stream()
        .filter(token -> token.pos() != PartOfSpeech.PUNCT)
        .map(Token::lemma)
        .toList();
  }

  private static List<String> contentLemmas(Profile profile) {
    return profile.words().stream().map(word -> word.token().lemma()).toList();
  }

  private static List<String> grammarWords(Profile profile) {
    return profile.statement().tokens().stream()
        .filter(token -> token.pos() != PartOfSpeech.PUNCT && !token.pos().isContent())
        .map(Token::lemma)
        .toList();
  }

  private static Map<String, Integer> grams(List<String> words, int length) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + length <= words.size(); i++) {
      grams.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
    }
    return grams;
  }

  private static double dice(ProfilePair pair, Function<Profile, Map<String, Integer>> of) {
    Map<String, Integer> a = of.apply(pair.left().profile());
    Map<String, Integer> b = of.apply(pair.right().profile());
    int both = 0;
    int all = 0;
    for (Map.Entry<String, Integer> entry : a.entrySet()) {
      both += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
      all += entry.getValue();
    }
    for (int count : b.values()) {
      all += count;
    }
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static double sequence(ProfilePair pair) {
    List<String> a = lemmas(pair.left().profile());
    List<String> b = lemmas(pair.right().profile());
    int longer = Math.max(a.size(), b.size());
    return longer == 0 ? 0 : (double) CommonSequence.length(a, b) / longer;
  }

  private static double sequenceOfShorter(ProfilePair pair) {
    List<String> a = lemmas(pair.left().profile());
    List<String> b = lemmas(pair.right().profile());
    int shorter = Math.min(a.size(), b.size());
    return shorter == 0 ? 0 : (double) CommonSequence.length(a, b) / shorter;
  }

  /** The share of pairs of words whose partners stand in the same order; 0 of fewer than two. */
  private static double order(ProfilePair pair) {
    return (order(pair.left()) + order(pair.right())) / 2;
  }

  private static double order(ProfilePair.Side side) {
    List<WordPartner> matches = side.matches();
    int same = 0;
    int all = 0;
    for (int i = 0; i < matches.size(); i++) {
      for (int j = i + 1; j < matches.size(); j++) {
        all++;
        same += matches.get(i).right().place() < matches.get(j).right().place() ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) same / all;
  }

  /** How far the first nouns, likely the subjects, or the last ones mean the same. */
  private static double nouns(ProfilePair pair, boolean first) {
    List<Profile.Word> left = nouns(pair.left().profile());
    List<Profile.Word> right = nouns(pair.right().profile());
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    return first
        ? pair.strength(left.get(0), right.get(0))
        : pair.strength(left.get(left.size() - 1), right.get(right.size() - 1));
  }

  private static List<Profile.Word> nouns(Profile profile) {
    List<Profile.Word> nouns = new ArrayList<>();
    for (Profile.Word word : profile.words()) {
      if (word.token().pos().isNominal()) {
        nouns.add(word);
      }
    }
    return nouns;
  }

  private static double tokenDifference(ProfilePair pair) {
    int a = pair.left().profile().statement().tokens().size();
    int b = pair.right().profile().statement().tokens().size();
    return Math.abs(Math.log((a + 1.0) / (b + 1)));
  }
}
