package org.synopse.nlp.opennlp;

import java.util.Arrays;
import java.util.PriorityQueue;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;
import org.synopse.text.WordMap;

/**
 * Tags words as OpenNLP's tagger does, tag for tag, in a third of the time: what the model says of
 * the words is added up once and not again for each way in which the words before may be tagged.
 * Thread-safe.
 *
 * <p>The features are those of OpenNLP's default description, in its order, which the sums of
 * floating-point numbers depend on: those of the tags stand last.
 */
final class WordTags {
  private static final int LONGEST_AFFIX = 4;
  private static final int WINDOW = 2;

  /** Beyond this what is kept of words is thrown away, so that a long run keeps its memory. */
  private static final int MOST_WORDS = 20_000;

  private final CompactModel model;
  private final int beginsSentence;
  private final int[] isFirstWordBefore = new int[WINDOW];

  /** The feature of the tag before, by the tag. */
  private final int[] afterTag;

  /** The feature of the two tags before, by the first and the second of them. */
  private final int[][] afterTags;

  private final WordMap<Word> words = new WordMap<>(MOST_WORDS, this::read);

  WordTags(CompactModel model) {
    this.model = model;
    int tags = model.getNumOutcomes();
    this.afterTag = new int[tags];
    this.afterTags = new int[tags][tags];
    for (int last = 0; last < tags; last++) {
      String ofLast = model.getOutcome(last);
      afterTag[last] = model.feature("t=" + ofLast);
      for (int before = 0; before < tags; before++) {
        afterTags[before][last] = model.feature("t2=" + model.getOutcome(before) + "," + ofLast);
      }
    }
    this.beginsSentence = model.feature("S=begin");
    for (int i = 0; i < WINDOW; i++) {
      isFirstWordBefore[i] = model.feature("p" + (i + 1) + "S=begin");
    }
  }

  /** What the model has of a word, whatever stands around it. Never changed once made. */
  private static final class Word {
    /** The sums of the features that stand first. */
    private final double[] sums;

    /** Its features as a word before another, by the distance. */
    private final int[] asEarlier = new int[WINDOW];

    /** Its features as a word behind another, by the distance. */
    private final int[] asLater = new int[WINDOW];

    /** The feature of its class, and that of the word with its class. */
    private final int kind;

    private final int itself;

    Word(double[] sums, String form, String lower, CompactModel model) {
      this.sums = sums;
      for (int i = 0; i < WINDOW; i++) {
        asEarlier[i] = model.feature("p" + (i + 1) + "w=" + lower);
        asLater[i] = model.feature("n" + (i + 1) + "w=" + lower);
      }
      String ofForm = kind(form);
      this.kind = model.feature("wc=" + ofForm);
      this.itself = model.feature("w&c=" + lower + "," + ofForm);
    }
  }

  /**
   * Words tagged so far.
   *
   * @param before the same without the last word; {@code null} for none
   * @param tag number of the last word's tag
   * @param score how likely it is, as a logarithm
   */
  private record Tagging(@Nullable Tagging before, int tag, double score)
      implements Comparable<Tagging> {
    @Override
    public int compareTo(Tagging other) {
      return Double.compare(other.score, score);
    }
  }

  /** Returns the tags of the words of a sentence. */
  String[] of(String[] forms) {
    PriorityQueue<Tagging> taggings = new PriorityQueue<>(LanguageModels.BEAM);
    taggings.add(new Tagging(null, -1, 0));
    double[] ofWords = new double[model.getNumOutcomes()];
    double[] chances = new double[ofWords.length];
    Word[] sentence = new Word[forms.length];
    for (int i = 0; i < forms.length; i++) {
      sentence[i] = words.of(forms[i]);
    }
    for (int i = 0; i < forms.length; i++) {
      addWords(sentence, i, ofWords);
      PriorityQueue<Tagging> longer = new PriorityQueue<>(LanguageModels.BEAM);
      int tried = Math.min(LanguageModels.BEAM, taggings.size());
      for (int t = 0; t < tried; t++) {
        Tagging tagging = taggings.remove();
        System.arraycopy(ofWords, 0, chances, 0, chances.length);
        addTags(tagging, chances);
        model.toChances(chances);
        double least = leastOfBest(chances);
        for (int tag = 0; tag < chances.length; tag++) {
          if (chances[tag] >= least) {
            longer.add(new Tagging(tagging, tag, tagging.score() + StrictMath.log(chances[tag])));
          }
        }
      }
      taggings = longer;
    }
    return tags(taggings.remove(), forms.length);
  }

  private String[] tags(Tagging best, int count) {
    String[] tags = new String[count];
    Tagging tagging = best;
    for (int i = count - 1; i >= 0 && tagging != null; i--) {
      tags[i] = model.getOutcome(tagging.tag());
      tagging = tagging.before();
    }
    return tags;
  }

  /** Sets the sums of what the model says of the words around a place. */
  private void addWords(Word[] sentence, int at, double[] sums) {
    Word word = sentence[at];
    System.arraycopy(word.sums, 0, sums, 0, sums.length);
    for (int i = 1; i <= WINDOW && at - i >= 0; i++) {
      model.add(sentence[at - i].asEarlier[i - 1], sums);
    }
    for (int i = 1; i <= WINDOW && at + i < sentence.length; i++) {
      model.add(sentence[at + i].asLater[i - 1], sums);
    }
    if (at == 0) {
      model.add(beginsSentence, sums);
    } else if (at <= WINDOW) {
      model.add(isFirstWordBefore[at - 1], sums);
    }
    model.add(word.kind, sums);
    model.add(word.itself, sums);
  }

  /** Returns the least of the highest chances, of which as many are followed as the beam has. */
  private static double leastOfBest(double[] chances) {
    double[] best = new double[Math.min(LanguageModels.BEAM, chances.length)];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (double chance : chances) {
      int place = 0;
      while (place < best.length && chance > best[place]) {
        if (place > 0) {
          best[place - 1] = best[place];
        }
        best[place] = chance;
        place++;
      }
    }
    return best[0];
  }

  private Word read(String form) {
    double[] sums = new double[model.getNumOutcomes()];
    model.begin(sums);
    model.add("def", sums);
    int affixes = Math.min(LONGEST_AFFIX, form.length());
    for (int length = 1; length <= affixes; length++) {
      model.add("suf=" + form.substring(form.length() - length), sums);
    }
    for (int length = 1; length <= affixes; length++) {
      model.add("pre=" + form.substring(0, length), sums);
    }
    String lower = lower(form);
    model.add("w=" + lower, sums);
    return new Word(sums, form, lower, model);
  }

  private void addTags(Tagging tagging, double[] sums) {
    Tagging before = tagging.before();
    if (before != null) {
      model.add(afterTag[tagging.tag()], sums);
      if (before.before() != null) {
        model.add(afterTags[before.tag()][tagging.tag()], sums);
      }
    }
  }

  /** As OpenNLP does it, letter by letter; without its streams where each letter is one unit. */
  private static String lower(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (Character.isSurrogate(letters[i])) {
        return StringUtil.toLowerCase(word);
      }
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  /** As OpenNLP classes words, the two commonest classes at a glance. */
  private static String kind(String word) {
    int at = 1;
    while (at < word.length() && isSmall(word.charAt(at))) {
      at++;
    }
    if (at == word.length()) {
      char first = word.charAt(0);
      if (isSmall(first)) {
        return "lc";
      }
      if (at > 1 && isSmall(Character.toLowerCase(first)) && Character.isUpperCase(first)) {
        return "ic";
      }
    }
    return FeatureGeneratorUtil.tokenFeature(word);
  }

  private static boolean isSmall(char letter) {
    return (letter >= 'a' && letter <= 'z') || "äöüß".indexOf(letter) >= 0;
  }
}
