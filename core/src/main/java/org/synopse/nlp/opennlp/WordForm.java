package org.synopse.nlp.opennlp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.nlp.Morphology;
import org.synopse.nlp.NegatedVerbs;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.VerbForm;

/**
 * What a word can be, by its form and what the tagger takes it for. Each is worked out when a text
 * first asks for it, and kept. Thread-safe.
 */
final class WordForm {
  private static final PartOfSpeech[] CLASSES = PartOfSpeech.values();

  private final String form;
  private final String plain;
  private final LanguageModels models;

  /** Its class if its characters tell that whatever the tagger says, else {@code X}. */
  private final PartOfSpeech byCharacters;

  /** The last one that was worked out; two threads may forget one of each other. */
  private volatile @Nullable Reading last;

  /**
   * What it is as one class, at one place.
   *
   * @param tagged the class that the tagger takes it for
   * @param initial whether its capital may be due to its place
   * @param lemma its citation form in lower case
   * @param before the reading that was worked out before, if any
   */
  record Reading(
      PartOfSpeech tagged,
      boolean initial,
      PartOfSpeech pos,
      String lemma,
      Set<VerbForm> verbForms,
      @Nullable Reading before) {}

  WordForm(String form, LanguageModels models) {
    this.form = form;
    this.plain = LanguageModels.plain(form);
    this.models = models;
    this.byCharacters = byCharacters(form);
  }

  private static PartOfSpeech byCharacters(String form) {
    boolean letter = false;
    boolean digit = false;
    boolean currency = true;
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      int c = form.codePointAt(i);
      letter |= Character.isLetter(c);
      digit |= Character.isDigit(c);
      currency &= Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
    if (letter) {
      return PartOfSpeech.X;
    }
    if (digit) {
      return PartOfSpeech.NUM;
    }
    return currency || form.equals("%") ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
  }

  /** Returns the word as written, the same string wherever a text has it. */
  String form() {
    return form;
  }

  /** Returns the form as the models know it. */
  String plain() {
    return plain;
  }

  /**
   * Returns its class; the tags of contractions are two in one, {@code ADP+DET}, of which the first
   * says what the word does.
   */
  PartOfSpeech pos(String tag) {
    if (byCharacters != PartOfSpeech.X) {
      return byCharacters;
    }
    int plus = tag.indexOf('+');
    String first = plus < 0 ? tag : tag.substring(0, plus);
    for (PartOfSpeech pos : CLASSES) {
      if (pos.name().equals(first)) {
        return pos == PartOfSpeech.PUNCT ? PartOfSpeech.X : pos;
      }
    }
    return PartOfSpeech.X;
  }

  /**
   * Returns what it is.
   *
   * @param pos its class
   * @param initial whether its capital may be due to its place
   */
  Reading as(PartOfSpeech pos, boolean initial) {
    Reading first = last;
    for (Reading known = first; known != null; known = known.before()) {
      if (known.tagged() == pos && known.initial() == initial) {
        return known;
      }
    }
    Reading read = read(pos, initial, first);
    last = read;
    return read;
  }

  private Reading read(PartOfSpeech pos, boolean initial, @Nullable Reading before) {
    if (pos == PartOfSpeech.PUNCT || pos == PartOfSpeech.NUM) {
      return new Reading(pos, initial, pos, form.toLowerCase(Locale.ROOT), Set.of(), before);
    }
    Optional<Morphology.Analysis> found =
        models.morphology().analyse(NegatedVerbs.verb(plain), pos, initial);
    if (found.isEmpty()) {
      return new Reading(pos, initial, pos, lemma(pos), Set.of(), before);
    }
    Morphology.Analysis analysis = found.get();
    String lemma = analysis.lemma();
    return new Reading(
        pos,
        initial,
        analysis.pos(),
        lemma == null ? lemma(analysis.pos()) : lemma,
        analysis.verbForms(),
        before);
  }

  /**
   * Whether it is a verb's participle with one of the endings: {@code verhafteten}.
   *
   * @param endings what an adjective may add
   */
  boolean isInflectedParticiple(Set<String> endings) {
    for (String ending : endings) {
      if (plain.endsWith(ending)) {
        String participle = plain.substring(0, plain.length() - ending.length());
        if (!models.morphology().infinitives(participle).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private String lemma(PartOfSpeech pos) {
    // The model guesses at names it has not seen: Putin became puti.
    return pos == PartOfSpeech.PROPN
        ? plain.toLowerCase(Locale.ROOT)
        : models.lemma(NegatedVerbs.verb(plain), pos).toLowerCase(Locale.ROOT);
  }
}
