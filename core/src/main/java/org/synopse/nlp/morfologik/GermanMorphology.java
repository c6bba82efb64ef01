package org.synopse.nlp.morfologik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;
import org.synopse.nlp.Morphology;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.VerbForm;

/**
 * German inflection by dictionary. The tags are those of the Morphy analyser, for example {@code
 * VER:3:SIN:KJ1:NON}.
 */
public final class GermanMorphology implements Morphology {
  private static final String DICTIONARY = "org/languagetool/resource/de/german.dict";

  /** Beyond this the kept readings are thrown away, so that a long run keeps its memory. */
  private static final int MOST_KEPT = 200_000;

  /** What nobody means by a verb: {@code wie lange}. */
  private static final Set<String> ONLY_ADVERBS =
      Set.copyOf(ResourceLines.of(GermanMorphology.class, "only-adverbs-de.txt"));

  private final Map<String, List<Reading>> kept = new ConcurrentHashMap<>();

  // A lookup holds scratch state, a dictionary none.
  private final ThreadLocal<DictionaryLookup> lookup =
      ThreadLocal.withInitial(() -> new DictionaryLookup(OfTheJar.DICTIONARY));

  /** The dictionary, read when a word is first looked up and once for all who ask. */
  private static final class OfTheJar {
    private static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      URL url = GermanMorphology.class.getClassLoader().getResource(GermanMorphology.DICTIONARY);
      if (url == null) {
        throw new IllegalStateException(GermanMorphology.DICTIONARY + " is not on the class path");
      }
      try {
        return Dictionary.read(url);
      } catch (IOException e) {
        throw new UncheckedIOException(GermanMorphology.DICTIONARY + " cannot be read", e);
      }
    }
  }

  @Override
  public Optional<Analysis> analyse(String form, PartOfSpeech pos, boolean sentenceInitial) {
    List<Reading> readings = readings(form);
    boolean capitalised = Character.isUpperCase(form.codePointAt(0));
    if (capitalised && (sentenceInitial || readings.isEmpty())) {
      readings = new ArrayList<>(readings);
      String lower = form.toLowerCase(Locale.GERMAN);
      for (Reading reading : readings(lower)) {
        // "Süddeutsche" is one; "Lang", which bends for no noun, is what somebody is called.
        boolean inflected = reading.pos() == PartOfSpeech.ADJ && !reading.lemma().equals(lower);
        if (sentenceInitial || inflected) {
          readings.add(reading);
        }
      }
    }
    return readings.isEmpty() ? Optional.empty() : Optional.of(choose(readings, pos));
  }

  private List<Reading> readings(String form) {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    List<Reading> known = kept.get(form);
    if (known == null) {
      known = lookUp(form);
      kept.put(form, known);
    }
    return known;
  }

  private List<Reading> lookUp(String form) {
    List<Reading> readings = new ArrayList<>();
    if (ONLY_ADVERBS.contains(form)) {
      return List.of(new Reading(form, PartOfSpeech.ADV, null));
    }
    for (WordData word : lookup.get().lookup(form)) {
      CharSequence stem = word.getStem();
      CharSequence tag = word.getTag();
      if (stem != null && tag != null) {
        Reading.of(stem.toString(), tag.toString()).ifPresent(readings::add);
      }
    }
    return List.copyOf(readings);
  }

  /** The readings of the tagger's class if there are any; else those of the first class listed. */
  private static Analysis choose(List<Reading> readings, PartOfSpeech tagged) {
    PartOfSpeech pos = fittingClass(readings, tagged);
    Set<VerbForm> forms = EnumSet.noneOf(VerbForm.class);
    Reading best = null;
    for (Reading reading : readings) {
      if (reading.isOf(pos)) {
        VerbForm form = reading.verbForm();
        if (form != null) {
          forms.add(form);
        }
        best = best == null ? reading : better(best, reading, tagged);
      }
    }
    return new Analysis(pos, best == null ? null : best.lemma(), forms);
  }

  /**
   * Of two nouns the longer lemma: {@code Reise} is a journey, not the plural of rice. But an
   * infinitive is made a noun seldom: {@code Stunden} are hours, not the granting of a delay.
   */
  private static Reading better(Reading reading, Reading other, PartOfSpeech tagged) {
    if (!tagged.isNominal()) {
      return reading;
    }
    if (reading.nominalised() != other.nominalised()) {
      return reading.nominalised() ? other : reading;
    }
    return other.lemma().length() > reading.lemma().length() ? other : reading;
  }

  private static PartOfSpeech fittingClass(List<Reading> readings, PartOfSpeech tagged) {
    for (Reading reading : readings) {
      if (reading.isOf(tagged)) {
        return tagged;
      }
    }
    if (!isOpenClass(tagged)) {
      // The tagger saw the sentence; its grammatical words are right more often than not.
      return readings.stream().anyMatch(r -> r.pos() != PartOfSpeech.VERB)
          ? tagged
          : PartOfSpeech.VERB;
    }
    return readings.get(0).pos();
  }

  private static boolean isOpenClass(PartOfSpeech pos) {
    return switch (pos) {
      case ADJ, ADV, NOUN, PROPN, VERB, X -> true;
      default -> false;
    };
  }

  @Override
  public Set<String> infinitives(String participle) {
    Set<String> infinitives = new TreeSet<>();
    for (Reading reading : readings(participle)) {
      if (reading.verbForm() == VerbForm.PARTICIPLE) {
        infinitives.add(reading.lemma());
      }
    }
    return infinitives;
  }

  @Override
  public boolean isVerb(String infinitive) {
    for (Reading reading : readings(infinitive)) {
      if (reading.verbForm() == VerbForm.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /**
   * One line of the dictionary in our terms.
   *
   * @param lemma in lower case
   * @param pos the class
   * @param verbForm the verb form, or {@code null} for other classes
   * @param nominalised whether it is an infinitive used as a noun
   */
  private record Reading(
      String lemma, PartOfSpeech pos, @Nullable VerbForm verbForm, boolean nominalised) {
    Reading(String lemma, PartOfSpeech pos, @Nullable VerbForm verbForm) {
      this(lemma, pos, verbForm, false);
    }

    static Optional<Reading> of(String stem, String tag) {
      String lemma = stem.toLowerCase(Locale.GERMAN);
      return switch (tag.substring(0, Math.min(3, tag.length()))) {
        case "VER" -> verb(lemma, tag);
        case "PA2" -> Optional.of(new Reading(lemma, PartOfSpeech.ADJ, null));
        case "ADJ", "PA1" -> Optional.of(new Reading(lemma, PartOfSpeech.ADJ, null));
        case "SUB" ->
            Optional.of(new Reading(lemma, PartOfSpeech.NOUN, null, tag.endsWith(":INF")));
        case "EIG" -> Optional.of(new Reading(lemma, PartOfSpeech.PROPN, null));
        case "ADV" -> Optional.of(new Reading(lemma, PartOfSpeech.ADV, null));
        case "PRP" -> Optional.of(new Reading(lemma, PartOfSpeech.ADP, null));
        case "ART" -> Optional.of(new Reading(lemma, PartOfSpeech.DET, null));
        case "PRO" -> Optional.of(new Reading(lemma, PartOfSpeech.PRON, null));
        case "KON" ->
            Optional.of(
                new Reading(
                    lemma,
                    tag.startsWith("KON:UNT") ? PartOfSpeech.SCONJ : PartOfSpeech.CCONJ,
                    null));
        case "ZAL" -> Optional.of(new Reading(lemma, PartOfSpeech.NUM, null));
        case "NEG" -> Optional.of(new Reading(lemma, PartOfSpeech.PART, null));
        default -> Optional.empty();
      };
    }

    private static Optional<Reading> verb(String lemma, String tag) {
      VerbForm form = verbForm(tag);
      return form == null
          ? Optional.empty()
          : Optional.of(new Reading(lemma, PartOfSpeech.VERB, form));
    }

    /** News speaks in the third person; first and second persons and imperatives are left out. */
    private static @Nullable VerbForm verbForm(String tag) {
      if (tag.contains(":EIZ")) {
        return VerbForm.ZU_INFINITIVE;
      }
      if (tag.contains(":PA2")) {
        return VerbForm.PARTICIPLE;
      }
      if (tag.contains(":INF")) {
        return VerbForm.INFINITIVE;
      }
      if (!tag.contains(":3:")) {
        return null;
      }
      if (tag.contains(":KJ1")) {
        return VerbForm.SUBJUNCTIVE_ONE;
      }
      if (tag.contains(":KJ2")) {
        return VerbForm.SUBJUNCTIVE_TWO;
      }
      return tag.contains(":PRT") ? VerbForm.PAST : VerbForm.PRESENT;
    }

    boolean isOf(PartOfSpeech other) {
      return pos == other
          || (pos == PartOfSpeech.VERB && other == PartOfSpeech.AUX)
          || (pos == PartOfSpeech.NOUN && other == PartOfSpeech.PROPN)
          || (pos == PartOfSpeech.PROPN && other == PartOfSpeech.NOUN);
    }
  }
}
