package org.synopse.nlp.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
  private static final class Auxiliaries {
    static final Set<String> HAVE =
        Set.copyOf(ResourceLines.items(ResourceLines.of(WordClasses.class, "have-de.txt").get(0)));
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
      } else if (classes[i] == PartOfSpeech.VERB && mending.isAttribute(i)) {
        classes[i] = PartOfSpeech.ADJ;
      }
    }
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
      boolean haben = Auxiliaries.HAVE.contains(words.get(i).form().toLowerCase(Locale.ROOT));
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

  /** A participle between an English article, with an adverb or without, and a noun. */
  private boolean isAttribute(int at) {
    int before = classes[at - 1] == PartOfSpeech.ADV && at > 1 ? at - 2 : at - 1;
    return language == Language.ENGLISH
        && Articles.ENGLISH.contains(words.get(before).form().toLowerCase(Locale.ROOT))
        && at + 1 < classes.length
        && classes[at + 1] == PartOfSpeech.NOUN
        && words.get(at).as(PartOfSpeech.VERB, false).verbForms().contains(VerbForm.PARTICIPLE);
  }
}
