package org.synopse.nlp;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.VerbForm;

/**
 * What a language's inflection says about a word form, whatever stands around it. Implementations
 * are thread-safe.
 */
public interface Morphology {
  /**
   * Analyses a word form.
   *
   * @param form the word as written
   * @param pos what the tagger takes it for; it chooses between readings
   * @param sentenceInitial whether its capital may be due to its place
   * @return what is known, or empty for a form that the language's word list does not have
   */
  Optional<Analysis> analyse(String form, PartOfSpeech pos, boolean sentenceInitial);

  /** Whether the language's word list has the infinitive. */
  boolean isVerb(String infinitive);

  /**
   * Returns the infinitives of the verbs that have the participle, in lower case: {@code sperren}
   * of {@code gesperrt}. A participle used as an adjective is its own citation form; this tells
   * what it comes from.
   *
   * @param participle without ending, in lower case
   */
  Set<String> infinitives(String participle);

  /**
   * What is known of a word form.
   *
   * @param pos its part of speech: the tagger's where that is a possible reading
   * @param lemma its citation form in lower case, or {@code null} where only the verb forms are
   *     known
   * @param verbForms every verb form it can be in that part of speech
   */
  record Analysis(PartOfSpeech pos, @Nullable String lemma, Set<VerbForm> verbForms) {
    public Analysis {
      verbForms = Set.copyOf(verbForms);
    }
  }
}
