package org.synopse.nlp.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.VerbForm;

/**
 * Mends what a tagger takes words for where the words around them leave no doubt: a verb is no
 * adjective where no noun follows and nothing else is the verb ({@code das Geld reiche nicht}), and
 * an adjective is no verb between an article and its noun ({@code the widely expected rise}).
 */
final class WordClasses {
  /** Read when an English sentence first needs them. */
  private static final class Articles {
    static final Set<String> ENGLISH =
        Set.copyOf(
            ResourceLines.items(ResourceLines.of(WordClasses.class, "articles-en.txt").get(0)));
  }

  /** Read when a German sentence first needs them. */
  private static final class GermanWords {
    private static final Map<String, Set<String>> BY_ROLE =
        ResourceLines.fields(WordClasses.class, "word-classes-de.txt").stream()
            .collect(
                Collectors.toMap(
                    fields -> fields.get(0),
                    fields -> Set.copyOf(ResourceLines.items(fields.get(1)))));

    static Set<String> of(String role) {
      return BY_ROLE.getOrDefault(role, Set.of());
    }
  }

  private final Language language;
  private final List<WordForm> words;
  private final PartOfSpeech[] classes;

  private WordClasses(Language language, List<WordForm> words, PartOfSpeech[] classes) {
    this.language = language;
    this.words = words;
    this.classes = classes;
  }

  /**
   * Mends the classes of the words of a sentence in place.
   *
   * @param language that of the sentence
   * @param words the words
   * @param classes what each is taken for
   */
  static void mend(Language language, List<WordForm> words, PartOfSpeech[] classes) {
    WordClasses mending = new WordClasses(language, words, classes);
    for (int i = 1; i < classes.length; i++) {
      if (classes[i] == PartOfSpeech.ADJ && (mending.isTheVerb(i) || mending.isOfHave(i))) {
        classes[i] = PartOfSpeech.VERB;
      } else if (classes[i] == PartOfSpeech.VERB
          && (mending.isAttribute(i) || mending.isLongAttribute(i))) {
        classes[i] = PartOfSpeech.ADJ;
      }
    }
  }

  /**
   * {@code die am Montag verhafteten Männer}: behind an article and a preposition stands what the
   * noun has suffered, not the verb of the sentence.
   */
  private boolean isLongAttribute(int at) {
    if (language != Language.GERMAN
        || at + 1 >= classes.length
        || classes[at + 1] != PartOfSpeech.NOUN
        || !isNoun(at - 1)
        || !words.get(at).isInflectedParticiple(GermanWords.of("ending"))) {
      return false;
    }
    int i = at - 1;
    while (i > 0 && classes[i] != PartOfSpeech.ADP) {
      boolean phrase =
          isNoun(i)
              || classes[i] == PartOfSpeech.ADJ
              || classes[i] == PartOfSpeech.DET
              || classes[i] == PartOfSpeech.NUM;
      if (!phrase) {
        return false;
      }
      i--;
    }
    return i > 0 && opensAttribute(i - 1);
  }

  /** An article, with an adjective behind it or without, that no noun follows yet. */
  private boolean opensAttribute(int at) {
    int article =
        at > 0 && (classes[at] == PartOfSpeech.ADJ || classes[at] == PartOfSpeech.PRON)
            ? at - 1
            : at;
    return classes[article] == PartOfSpeech.DET;
  }

  /** A word behind a noun that is a verb's too, and no noun behind it that it could be of. */
  private boolean isTheVerb(int at) {
    return language == Language.GERMAN
        && isNoun(at - 1)
        && !mayBeOfNoun(at + 1)
        && mayBeFinite(at)
        && isOnlyVerbBetweenMarks(at);
  }

  /** {@code reiche}, and {@code bezeichnete}, {@code bezeichneten} behind a subject. */
  private boolean mayBeFinite(int at) {
    String form = words.get(at).form();
    if (!form.endsWith("e") && !form.endsWith("ten")) {
      return false;
    }
    Set<VerbForm> forms = words.get(at).as(PartOfSpeech.VERB, false).verbForms();
    return forms.contains(VerbForm.PAST)
        || (form.endsWith("e") && forms.contains(VerbForm.SUBJUNCTIVE_ONE));
  }

  /** {@code Die Regierung hat versprochen, …}: a participle at the end beside haben. */
  private boolean isOfHave(int at) {
    if (language != Language.GERMAN
        || (at + 1 < classes.length && classes[at + 1] != PartOfSpeech.PUNCT)
        || !words.get(at).as(PartOfSpeech.VERB, false).verbForms().contains(VerbForm.PARTICIPLE)) {
      return false;
    }
    boolean have = false;
    for (int i = at - 1; i >= 0 && classes[i] != PartOfSpeech.PUNCT; i--) {
      boolean haben = GermanWords.of("have").contains(words.get(i).form().toLowerCase(Locale.ROOT));
      if (classes[i].isVerbal() && !haben) {
        return false;
      }
      have |= haben;
    }
    return have;
  }

  private boolean isNoun(int at) {
    return classes[at] == PartOfSpeech.NOUN || classes[at] == PartOfSpeech.PROPN;
  }

  /** Whether an adjective before it may go on to a noun. */
  private boolean mayBeOfNoun(int at) {
    return at < classes.length
        && switch (classes[at]) {
          case NOUN, PROPN, ADJ, NUM, CCONJ, X -> true;
          default -> words.get(at).form().equals(",");
        };
  }

  private boolean isOnlyVerbBetweenMarks(int at) {
    for (int i = at - 1; i >= 0 && classes[i] != PartOfSpeech.PUNCT; i--) {
      if (classes[i].isVerbal()) {
        return false;
      }
    }
    for (int i = at + 1; i < classes.length && classes[i] != PartOfSpeech.PUNCT; i++) {
      if (classes[i].isVerbal()) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensEnglishNoun(String word) {
    return Articles.ENGLISH.contains(word) || word.endsWith("'s") || word.endsWith("’s");
  }

  /** A participle between an English article, with an adverb or without, and a noun. */
  private boolean isAttribute(int at) {
    int before = classes[at - 1] == PartOfSpeech.ADV && at > 1 ? at - 2 : at - 1;
    return language == Language.ENGLISH
        && opensEnglishNoun(words.get(before).form().toLowerCase(Locale.ROOT))
        && at + 1 < classes.length
        && classes[at + 1] == PartOfSpeech.NOUN
        && words.get(at).as(PartOfSpeech.VERB, false).verbForms().contains(VerbForm.PARTICIPLE);
  }
}
