package org.synopse.nlp;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.VerbForm;

/** English verb forms by their endings, with the irregular ones from a list. */
public final class EnglishMorphology implements Morphology {
  private final Map<String, Set<VerbForm>> irregular = new HashMap<>();
  private final Map<String, String> infinitives = new HashMap<>();

  /** In lower case, as they are asked for. */
  private final Set<String> onlyVerbs = new HashSet<>();

  public EnglishMorphology() {
    for (List<String> entry :
        ResourceLines.fields(EnglishMorphology.class, "irregular-verbs-en.txt")) {
      String infinitive = entry.get(0);
      add(infinitive, entry.get(1), VerbForm.PRESENT);
      add(infinitive, entry.get(2), VerbForm.PAST);
      add(infinitive, entry.get(3), VerbForm.PARTICIPLE);
      add(infinitive, entry.get(4), VerbForm.INFINITIVE);
    }
    for (String line : ResourceLines.of(EnglishMorphology.class, "only-verbs-en.txt")) {
      onlyVerbs.addAll(ResourceLines.items(line));
    }
  }

  private void add(String infinitive, String forms, VerbForm verbForm) {
    for (String form : ResourceLines.items(forms)) {
      irregular.computeIfAbsent(form, f -> EnumSet.noneOf(VerbForm.class)).add(verbForm);
      infinitives.putIfAbsent(form, infinitive);
    }
  }

  @Override
  public Optional<Analysis> analyse(String form, PartOfSpeech pos, boolean sentenceInitial) {
    // The tagger takes some verbs for nouns: "Treadway spoke of", "the company denies that".
    boolean mistaken = pos == PartOfSpeech.NOUN && onlyVerbs.contains(form);
    if (mistaken) {
      String lemma = infinitives.getOrDefault(form, infinitiveOf(form));
      Set<VerbForm> forms = irregular.getOrDefault(form, byEnding(form));
      return Optional.of(new Analysis(PartOfSpeech.VERB, lemma, forms));
    }
    if (!pos.isVerbal()) {
      return Optional.empty();
    }
    String lower = form.toLowerCase(Locale.ROOT);
    Set<VerbForm> known = irregular.get(lower);
    return Optional.of(
        new Analysis(pos, infinitives.get(lower), known == null ? byEnding(lower) : known));
  }

  /** Of a regular third person: {@code denies}, {@code reaches}, {@code reckons}. */
  private static String infinitiveOf(String form) {
    String stem = form.substring(0, form.length() - 1);
    if (stem.endsWith("ie") && stem.length() > 3) {
      return stem.substring(0, stem.length() - 2) + "y";
    }
    boolean sibilant = stem.endsWith("she") || stem.endsWith("che") || stem.endsWith("sse");
    return sibilant || stem.endsWith("xe") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static Set<VerbForm> byEnding(String form) {
    if (form.endsWith("ing") && form.length() > 4) {
      return EnumSet.of(VerbForm.GERUND);
    }
    if (form.endsWith("ed") && form.length() > 3) {
      return EnumSet.of(VerbForm.PAST, VerbForm.PARTICIPLE);
    }
    if (form.endsWith("s") && !form.endsWith("ss")) {
      return EnumSet.of(VerbForm.PRESENT);
    }
    return EnumSet.of(VerbForm.PRESENT, VerbForm.INFINITIVE);
  }

  @Override
  public Set<String> infinitives(String participle) {
    String infinitive = infinitives.get(participle);
    return infinitive == null ? Set.of() : Set.of(infinitive);
  }

  @Override
  public boolean isVerb(String infinitive) {
    return infinitives.containsValue(infinitive);
  }
}
