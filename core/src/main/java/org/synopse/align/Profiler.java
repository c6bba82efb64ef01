package org.synopse.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Concept;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.Scale;
import org.synopse.lexicon.Scales;
import org.synopse.nlp.WordFamily;
import org.synopse.nlp.WordFormation;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.TokenMap;

/** Makes statements ready for comparison. Thread-safe. */
final class Profiler {
  private static final WordFamily WITHOUT = new WordFamily("", List.of(), List.of(), List.of());

  /** More words than most stories have; beyond it meanings are looked up anew each time. */
  private static final int MOST_KEPT = 20_000;

  private final ConceptLexicon lexicon;
  private final Scales scales;
  private final Map<Language, WordFormation> formations;
  private final Set<Ingredient> without;

  /** Those of words that stand in no phrase. */
  private final Map<Language, TokenMap<WordMeaning>> ofWords = new EnumMap<>(Language.class);

  /** Those of words that stand in phrases. */
  private final Map<Known, WordMeaning> ofWordsInPhrases = new ConcurrentHashMap<>();

  Profiler(
      ConceptLexicon lexicon, Map<Language, WordFormation> formations, Set<Ingredient> without) {
    this.lexicon = without.contains(Ingredient.LEXICON) ? ConceptLexicon.empty() : lexicon;
    this.scales = without.contains(Ingredient.LEXICON) ? Scales.none() : Scales.shipped();
    this.formations = Map.copyOf(formations);
    this.without = Set.copyOf(without);
    for (Language language : Language.values()) {
      ofWords.put(language, new TokenMap<>(MOST_KEPT, token -> alone(language, token)));
    }
  }

  /** Whether the weight of a word depends on the story. */
  boolean looksAtStory() {
    return !without.contains(Ingredient.STORY);
  }

  /** Returns the weights of the words of a story, as far as they are used. */
  StoryWords story(List<ArticleStatements> articles) {
    StoryWords story =
        without.contains(Ingredient.STORY)
            ? StoryWords.ofNoStory()
            : StoryWords.of(articles, lexicon);
    return without.contains(Ingredient.RARITY) ? story.withoutLanguage() : story;
  }

  /** Returns whom the nouns of a story stand for, as far as the story is looked at. */
  Descriptions descriptions(List<ArticleStatements> articles) {
    return without.contains(Ingredient.STORY) ? Descriptions.none() : Descriptions.of(articles);
  }

  /** Returns the statement as it stands outside any article. */
  Profile profile(Statement statement, StoryWords story) {
    return profile(statement, story, Descriptions.none(), word -> word);
  }

  /**
   * Returns the statement.
   *
   * @param descriptions whom its nouns stand for
   * @param numbered gives each word its number in the story
   */
  Profile profile(
      Statement statement,
      StoryWords story,
      Descriptions descriptions,
      UnaryOperator<Profile.Word> numbered) {
    Map<Token, Set<String>> phrases = phrases(statement);
    List<Profile.Word> words = new ArrayList<>();
    for (int place = 0; place < statement.tokens().size(); place++) {
      Token token = statement.tokens().get(place);
      if (StoryWords.isContent(token)) {
        words.add(
            numbered.apply(
                word(
                    statement, place, phrases.getOrDefault(token, Set.of()), story, descriptions)));
      }
    }
    return Profile.of(statement, words, story);
  }

  private Map<Token, Set<String>> phrases(Statement statement) {
    Map<Token, Set<String>> phrases = new HashMap<>();
    for (ConceptLexicon.PhraseMatch phrase :
        lexicon.phrases(statement.language(), statement.tokens())) {
      for (Token token : phrase.tokens()) {
        phrases.computeIfAbsent(token, t -> new HashSet<>()).add(phrase.concept());
      }
    }
    return phrases;
  }

  private Profile.Word word(
      Statement statement,
      int place,
      Set<String> ofPhrases,
      StoryWords story,
      Descriptions descriptions) {
    Token token = statement.tokens().get(place);
    Language language = statement.language();
    WordMeaning meaning =
        ofPhrases.isEmpty()
            ? Objects.requireNonNull(ofWords.get(language)).of(token)
            : meaning(new Known(language, token.form(), token.lemma(), ofPhrases));
    Entity entity = entityAt(statement, token);
    double weight = story.weight(language, token, meaning.concepts().all());
    return new Profile.Word(
        token,
        language,
        -1,
        place,
        entity == null
            ? weight
            : Math.min(weight, story.weight(entity)) / wordsOfName(statement, token),
        meaning,
        entity,
        entity == null ? descriptions.whom(language, token) : null,
        quantityAt(statement, token),
        timeAt(statement, token));
  }

  /** All that the meaning of a word depends on. */
  private record Known(Language language, String form, String lemma, Set<String> ofPhrases) {
    Known {
      ofPhrases = Set.copyOf(ofPhrases);
    }

    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Known word
              && language == word.language
              && form.equals(word.form)
              && lemma.equals(word.lemma)
              && ofPhrases.equals(word.ofPhrases));
    }

    @Override
    public int hashCode() {
      return 31 * form.hashCode() + ofPhrases.hashCode();
    }
  }

  private WordMeaning alone(Language language, Token token) {
    return lookedUp(new Known(language, token.form(), token.lemma(), Set.of()));
  }

  /** The same words come again and again, in one story and in all. */
  private WordMeaning meaning(Known word) {
    WordMeaning kept = ofWordsInPhrases.get(word);
    if (kept != null) {
      return kept;
    }
    WordMeaning meaning = lookedUp(word);
    if (ofWordsInPhrases.size() < MOST_KEPT) {
      ofWordsInPhrases.put(word, meaning);
    }
    return meaning;
  }

  private WordMeaning lookedUp(Known word) {
    Language language = word.language();
    String form = word.form().toLowerCase(language.locale());
    Set<String> concepts = new HashSet<>(lexicon.conceptsOf(language, form, word.lemma()));
    concepts.addAll(word.ofPhrases());
    WordFamily family = family(language, word.lemma());
    Set<String> derived = derivedConcepts(language, concepts, family);
    Set<String> ends = new HashSet<>();
    Set<String> otherEnds = new HashSet<>();
    for (Scale scale : scales.of(form, word.lemma(), concepts)) {
      Scale.End end = scale.end(form, word.lemma(), concepts);
      if (end != null) {
        ends.add(scale.name() + ' ' + end);
        otherEnds.add(scale.name() + ' ' + end.other());
      }
    }
    return new WordMeaning(
        Ids.of(concepts),
        Ids.of(derived),
        Ids.of(linked(concepts, Profiler::opposites)),
        Ids.of(ends),
        Ids.of(otherEnds),
        Ids.of(linked(concepts, Concept::broader)),
        Ids.of(linked(concepts, Concept::related)),
        Ids.of(linked(derived, Profiler::broaderOrRelated)),
        Ids.of(family.partRoots()),
        family);
  }

  private Set<String> linked(Set<String> concepts, Function<Concept, Set<String>> links) {
    Set<String> linked = new HashSet<>();
    for (String id : concepts) {
      Concept concept = lexicon.concept(id);
      if (concept != null) {
        linked.addAll(links.apply(concept));
      }
    }
    return linked;
  }

  private static Set<String> opposites(Concept concept) {
    Set<String> opposites = new HashSet<>(concept.antonyms());
    opposites.addAll(concept.outcomes());
    opposites.addAll(concept.converses());
    return opposites;
  }

  private static Set<String> broaderOrRelated(Concept concept) {
    Set<String> links = new HashSet<>(concept.broader());
    links.addAll(concept.related());
    return links;
  }

  private static @Nullable Quantity quantityAt(Statement statement, Token token) {
    if (token.pos() != PartOfSpeech.NUM) {
      return null;
    }
    for (Quantity quantity : statement.values().quantities()) {
      if (quantity.span().contains(token.span())) {
        return quantity;
      }
    }
    return null;
  }

  private static @Nullable TimeExpression timeAt(Statement statement, Token token) {
    for (TimeExpression time : statement.values().times()) {
      if (time.span().contains(token.span()) && time.isComparable()) {
        return time;
      }
    }
    return null;
  }

  private WordFamily family(Language language, String lemma) {
    WordFormation formation = formations.get(language);
    WordFamily family = formation == null ? WITHOUT : formation.of(lemma);
    boolean roots = !without.contains(Ingredient.DERIVATION);
    boolean parts = !without.contains(Ingredient.COMPOUNDS);
    return new WordFamily(
        roots ? family.root() : "",
        roots ? family.bases() : List.of(),
        parts ? family.parts() : List.of(),
        parts ? family.partRoots() : List.of());
  }

  private Set<String> derivedConcepts(Language language, Set<String> direct, WordFamily family) {
    Set<String> derived = new HashSet<>();
    for (String base : family.bases()) {
      derived.addAll(lexicon.conceptsOf(language, base));
    }
    if (!family.parts().isEmpty()) {
      String head = family.parts().get(family.parts().size() - 1);
      derived.addAll(lexicon.conceptsOfForm(language, head));
    }
    derived.removeAll(direct);
    return derived;
  }

  /** A name of three words tells no more than one of one. */
  private static double wordsOfName(Statement statement, Token token) {
    for (Mention mention : statement.values().mentions()) {
      if (mention.span().contains(token.span())) {
        return Math.max(
            1,
            statement.tokens().stream()
                .filter(StoryWords::isContent)
                .filter(word -> mention.span().contains(word.span()))
                .count());
      }
    }
    return 1;
  }

  private static @Nullable Entity entityAt(Statement statement, Token token) {
    for (Mention mention : statement.values().mentions()) {
      if (mention.span().contains(token.span())) {
        return mention.entity();
      }
    }
    return null;
  }
}
