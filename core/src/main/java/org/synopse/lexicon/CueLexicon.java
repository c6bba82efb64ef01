package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * The words of one language that hand content over to a source, hedge it or negate it.
 *
 * <p>The files lie in {@code lexicon/cues}; each says in its first lines what its fields are.
 */
public final class CueLexicon {
  private static final Map<Language, CueLexicon> LOADED = new EnumMap<>(Language.class);

  private final Language language;
  private final Map<String, ReportingWord> verbs;
  private final Map<String, ReportingWord> nouns;

  /** Phrases of several words by the verb in them, the longest first. */
  private final Map<String, List<ReportingWord>> verbPhrases;

  private final Map<String, List<CuePreposition>> prepositions = new HashMap<>();
  private final Map<String, Set<String>> summaryVerbs = new HashMap<>();
  private final Map<String, Certainty> hedges = new HashMap<>();
  private final Map<String, Certainty> adjectiveHedges = new HashMap<>();
  private final Map<String, Certainty> infinitiveHedges = new HashMap<>();
  private final Map<String, Certainty> cueHedges = new HashMap<>();

  private final Map<List<String>, Certainty> cueHedgePhrases = new LinkedHashMap<>();

  /** Hedges of several words by the first of them. */
  private final Map<String, List<HedgePhrase>> hedgePhrases = new HashMap<>();

  private final Set<String> documents = new HashSet<>();
  private final Set<String> negators = new HashSet<>();
  private final Set<String> laterNegators = new HashSet<>();
  private final Set<String> negativeVerbs = new HashSet<>();
  private final Set<String> reflexiveNegativeVerbs = new HashSet<>();

  /** By their first words. */
  private final Map<String, List<List<String>>> negativeVerbPhrases = new HashMap<>();

  /** By their first words. */
  private final Map<String, List<List<String>>> negatingPhrases = new HashMap<>();

  /** By each of their words. */
  private final Map<String, List<List<String>>> falseNegations = new HashMap<>();

  private CueLexicon(Language language) {
    this.language = language;
    this.verbs = reportingWords("reporting-verbs");
    this.nouns = reportingWords("reporting-nouns");
    this.verbPhrases = phrasesByVerb();
    entries("documents").forEach(e -> documents.add(e.get(0).toLowerCase(language.locale())));
    for (List<String> entry : entries("summary-verbs")) {
      summaryVerbs.put(
          entry.get(0).toLowerCase(language.locale()),
          Set.copyOf(ResourceLines.items(entry.get(1))));
    }
    readPrepositions();
    readHedges();
    readNegators();
  }

  /** Returns the lexicon of a language, which is read when it is first asked for. */
  public static CueLexicon load(Language language) {
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(language, CueLexicon::new);
    }
  }

  private List<List<String>> entries(String kind) {
    return ResourceLines.fields(CueLexicon.class, "cues/" + kind + "-" + language.code() + ".txt");
  }

  private Map<String, ReportingWord> reportingWords(String kind) {
    Map<String, ReportingWord> words = new HashMap<>();
    for (List<String> entry : entries(kind)) {
      String lemma = entry.get(0).toLowerCase(language.locale());
      words.put(lemma, new ReportingWord(lemma, stance(entry.get(1)), frames(entry.get(2))));
    }
    return words;
  }

  private Map<String, List<ReportingWord>> phrasesByVerb() {
    Map<String, List<ReportingWord>> phrases = new HashMap<>();
    for (ReportingWord word : verbs.values()) {
      if (word.lemma().indexOf(' ') > 0) {
        phrases.computeIfAbsent(word.verb(language), verb -> new ArrayList<>()).add(word);
      }
    }
    Comparator<ReportingWord> longestFirst = Comparator.comparingInt(w -> -w.lemma().length());
    phrases.values().forEach(list -> list.sort(longestFirst.thenComparing(ReportingWord::lemma)));
    return phrases;
  }

  private static Stance stance(String word) {
    return Stance.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Set<Frame> frames(String field) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String item : ResourceLines.items(field)) {
      int colon = item.indexOf(':');
      String frame = colon < 0 ? item : item.substring(0, colon);
      frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
    }
    return frames;
  }

  private void readPrepositions() {
    for (List<String> entry : entries("prepositions")) {
      List<String> words = List.of(entry.get(0).toLowerCase(language.locale()).split(" ", -1));
      Stance stance = stance(entry.get(2));
      switch (entry.get(1)) {
        case "before" -> add(new CuePreposition(words, CuePreposition.Position.BEFORE, stance));
        case "after" -> add(new CuePreposition(words, CuePreposition.Position.AFTER, stance));
        case "alone" -> add(new CuePreposition(words, CuePreposition.Position.ALONE, stance));
        case "content" -> add(new CuePreposition(words, CuePreposition.Position.CONTENT, stance));
        default -> {
          add(new CuePreposition(words, CuePreposition.Position.BEFORE, stance));
          add(new CuePreposition(words, CuePreposition.Position.AFTER, stance));
        }
      }
    }
    Comparator<CuePreposition> longestFirst = Comparator.comparingInt(p -> -p.words().size());
    prepositions.values().forEach(list -> list.sort(longestFirst));
  }

  private void add(CuePreposition preposition) {
    prepositions
        .computeIfAbsent(preposition.words().get(0), word -> new ArrayList<>())
        .add(preposition);
  }

  private void readHedges() {
    for (List<String> entry : entries("hedges")) {
      String word = entry.get(0).toLowerCase(language.locale());
      Certainty certainty = Certainty.valueOf(entry.get(2).toUpperCase(Locale.ROOT));
      switch (entry.get(1)) {
        case "cue" -> {
          cueHedges.put(word, certainty);
          if (word.indexOf(' ') > 0) {
            cueHedgePhrases.put(List.of(word.split(" ", -1)), certainty);
          }
        }
        case "adjective" -> adjectiveHedges.put(word, certainty);
        case "infinitive" -> infinitiveHedges.put(word, certainty);
        default -> {
          if (word.indexOf(' ') < 0) {
            hedges.put(word, certainty);
          } else {
            List<String> words = List.of(word.split(" ", -1));
            hedgePhrases
                .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new HedgePhrase(words, certainty, endsInVerb(entry.get(1), words)));
          }
        }
      }
    }
  }

  /** In German the verb stands last in a list and anywhere in a sentence. */
  private boolean endsInVerb(String kind, List<String> words) {
    return language == Language.GERMAN
        && kind.equals("verb")
        && words.get(words.size() - 1).endsWith("n");
  }

  private void readNegators() {
    for (List<String> entry : entries("negators")) {
      String word = entry.get(0).toLowerCase(language.locale());
      switch (entry.get(1)) {
        case "clause" -> {
          negators.add(word);
          if (word.indexOf(' ') > 0) {
            List<String> phrase = List.of(word.split(" ", -1));
            negatingPhrases.computeIfAbsent(phrase.get(0), w -> new ArrayList<>()).add(phrase);
          }
        }
        case "second" -> laterNegators.add(word);
        case "verb" -> addNegativeVerb(word);
        case "none" -> {
          List<String> phrase = List.of(word.split(" ", -1));
          for (String part : Set.copyOf(phrase)) {
            falseNegations.computeIfAbsent(part, w -> new ArrayList<>()).add(phrase);
          }
        }
        default -> {
          // "phrase" and "near" do not turn the clause round.
        }
      }
    }
  }

  private void addNegativeVerb(String word) {
    List<String> words = List.of(word.split(" ", -1));
    if (words.size() == 1) {
      negativeVerbs.add(word);
    } else if (words.size() == 2 && words.get(0).equals("sich")) {
      reflexiveNegativeVerbs.add(words.get(1));
    } else {
      negativeVerbPhrases.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
    }
  }

  /** Returns the reporting verb with the lemma, if it is one. */
  public Optional<ReportingWord> reportingVerb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** Returns the phrases of reporting whose verb has the lemma, the longest first. */
  public List<ReportingWord> reportingPhrases(String verb) {
    return verbPhrases.getOrDefault(verb, List.of());
  }

  /**
   * Returns the complements in which the verb or phrase sums up what was said: {@code object} or
   * prepositions, none for a verb that does not.
   */
  public Set<String> summaryComplements(ReportingWord verb) {
    return summaryVerbs.getOrDefault(verb.lemma(), Set.of());
  }

  /** Returns the reporting noun with the lemma, if it is one. */
  public Optional<ReportingWord> reportingNoun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** Returns the prepositions of attribution that begin with the word, longest first. */
  public List<CuePreposition> prepositionsBeginningWith(String word) {
    return prepositions.getOrDefault(word, List.of());
  }

  /** Whether the noun is something written or broadcast, which can be a source. */
  public boolean isDocument(Token token) {
    return token.pos().isNominal() && documents.contains(token.lemma());
  }

  /** Whether the word gives its clause a certainty, if only where it is said of its subject. */
  public boolean isHedge(Token token) {
    return hedge(token).isPresent()
        || adjectiveHedge(token).isPresent()
        || infinitiveHedge(token).isPresent();
  }

  /** Returns the certainty that the word gives to its clause, if it is a hedge. */
  public Optional<Certainty> hedge(Token token) {
    return of(hedges, token);
  }

  /**
   * Returns the certainty that the word gives to its clause where it is said of its subject: {@code
   * ist geplant}.
   */
  public Optional<Certainty> adjectiveHedge(Token token) {
    return of(adjectiveHedges, token);
  }

  /**
   * Returns the certainty that the verb gives to its clause where an infinitive hangs on it: {@code
   * gedenkt zu reisen}, but not {@code gedenkt der Opfer}.
   */
  public Optional<Certainty> infinitiveHedge(Token token) {
    return of(infinitiveHedges, token);
  }

  /**
   * Returns the certainty that the word gives to what it hands over: {@code beschloss, … zu} leaves
   * its content planned, though the decision has been made.
   */
  public Optional<Certainty> cueHedge(Token cue) {
    return of(cueHedges, cue).or(() -> hedge(cue));
  }

  /**
   * Returns how sure a cue of several words leaves its content, wherever they stand in it: {@code
   * verpflichtete sich}.
   */
  public Optional<Certainty> cueHedge(List<Token> cue) {
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Set<String> said = new HashSet<>();
    for (Token token : cue) {
      said.add(token.lemma());
      said.add(token.listed());
    }
    for (Map.Entry<List<String>, Certainty> phrase : cueHedgePhrases.entrySet()) {
      if (said.containsAll(phrase.getKey())) {
        return Optional.of(phrase.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the hedges of several words that begin with the word: {@code be due to}. */
  public List<HedgePhrase> hedgesBeginningWith(String word) {
    return hedgePhrases.getOrDefault(word, List.of());
  }

  private Optional<Certainty> of(Map<String, Certainty> words, Token token) {
    Certainty byLemma = words.get(token.lemma());
    return Optional.ofNullable(byLemma != null ? byLemma : words.get(token.listed()));
  }

  /** Whether the word negates its clause: {@code nicht}, {@code kein}, {@code never}. */
  public boolean isNegator(Token token) {
    return negators.contains(token.lemma()) || negators.contains(token.listed());
  }

  /** Whether the word negates only where no other negator stands before it: {@code nor}. */
  public boolean isLaterNegator(Token token) {
    return laterNegators.contains(token.listed());
  }

  /**
   * Whether the verb says that its complement did not happen: {@code versäumen}, {@code refuse}.
   */
  public boolean isNegativeVerb(Token token) {
    return token.pos().isVerbal() && negativeVerbs.contains(token.lemma());
  }

  /** Whether the verb does so with a reflexive pronoun: {@code weigerte sich}. */
  public boolean isReflexiveNegativeVerb(Token token) {
    return token.pos().isVerbal() && reflexiveNegativeVerbs.contains(token.lemma());
  }

  /**
   * Returns the verbs of several words that do so and begin with the word: {@code rule out}, {@code
   * fail to}; brakes that fail are another matter.
   */
  public List<List<String>> negativeVerbsBeginningWith(String word) {
    return negativeVerbPhrases.getOrDefault(word, List.of());
  }

  /** Whether the word negates, or a phrase or verb that does begins with it. */
  public boolean mayNegate(Token token) {
    String listed = token.listed();
    return isNegator(token)
        || laterNegators.contains(listed)
        || negatingPhrases.containsKey(listed)
        || negativeVerbs.contains(token.lemma())
        || reflexiveNegativeVerbs.contains(token.lemma())
        || negativeVerbPhrases.containsKey(listed)
        || negativeVerbPhrases.containsKey(token.lemma());
  }

  /** Returns phrases that negate their clause and begin with the word: {@code ebenso wenig}. */
  public List<List<String>> negatingPhrasesBeginningWith(String word) {
    return negatingPhrases.getOrDefault(word, List.of());
  }

  /** Returns phrases that hold the word and a negator and negate nothing: {@code nicht nur}. */
  public List<List<String>> falseNegationsWith(String word) {
    return falseNegations.getOrDefault(word, List.of());
  }
}
