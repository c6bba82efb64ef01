package org.synopse.statement.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;
import org.synopse.text.WordMap;

/** The words of one language that tell names from other words; read from a resource. Immutable. */
final class NameWords {
  private static final int MOST_KEPT = 20_000;

  /** Shorter endings stand at the end of many words by chance. */
  private static final int SURE_ENDING = 5;

  private static final String NOT_NAME = "not-name";
  private static final String GENERATION = "generation";
  private static final Map<Language, NameWords> ALL = readAll();

  private final Language language;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final WordMap<Form> forms = new WordMap<>(MOST_KEPT, this::read);

  private NameWords(Language language) {
    this.language = language;
    for (List<String> entry : ResourceLines.fields(NameWords.class, "name-words.txt")) {
      if (entry.get(1).equals("-") || entry.get(1).equals(language.code())) {
        words
            .computeIfAbsent(entry.get(0), use -> new HashSet<>())
            .addAll(ResourceLines.items(entry.get(2)));
      }
    }
  }

  private static Map<Language, NameWords> readAll() {
    Map<Language, NameWords> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new NameWords(language));
    }
    return all;
  }

  static NameWords of(Language language) {
    NameWords words = ALL.get(language);
    if (words == null) {
      throw new IllegalArgumentException("no words of " + language);
    }
    return words;
  }

  boolean isGerman() {
    return language == Language.GERMAN;
  }

  private boolean has(String use, String word) {
    return words.getOrDefault(use, Set.of()).contains(word);
  }

  /**
   * What is asked again and again of a form.
   *
   * @param noName whether it is capitalised for another reason than being a name
   * @param ordinary whether it is that, or a month or title
   */
  private record Form(
      boolean noName,
      boolean ordinary,
      boolean organisation,
      boolean companyForm,
      boolean companyNoun) {}

  private Form read(String form) {
    boolean genitive = isGerman() && form.endsWith("s");
    boolean noName =
        has(NOT_NAME, form) || (genitive && has(NOT_NAME, form.substring(0, form.length() - 1)));
    String lower = form.toLowerCase(Locale.ROOT);
    Set<String> organisations = words.getOrDefault("organisation", Set.of());
    return new Form(
        noName,
        noName || has("month-too", form) || has("title", form),
        organisations.contains(lower)
            || (isGerman() && organisations.stream().anyMatch(lower::endsWith)),
        has("company-form", form),
        has("company-noun", form));
  }

  /** Whether the word is capitalised for another reason than being a name: {@code Montag}. */
  boolean isNoName(Token token) {
    return forms.of(token.form()).noName();
  }

  /** Whether it is such a word, a month or a title. */
  boolean isOrdinary(Token token) {
    return isOrdinaryWord(token.form());
  }

  boolean isOrdinaryWord(String form) {
    return forms.of(form).ordinary();
  }

  /** Whether the word has a capital for opening a sentence: {@code Officials said}. */
  boolean isOpener(Token token) {
    return has("opener", token.form());
  }

  /** Whether the ending tells a common noun: {@code Vereinbarung}. */
  boolean isNounByEnding(Token token) {
    return isNounByEnding(token.form());
  }

  boolean isNounByEnding(String form) {
    for (String ending : words.getOrDefault("noun-ending", Set.of())) {
      if (form.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a compound that ends with the noun may well be a name: {@code Oberstdorf}. */
  boolean endsNames(String noun) {
    return has("place-ending", noun);
  }

  /** Whether the whole word ends as names of places do, wherever it is cut. */
  boolean endsLikeName(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (String ending : words.getOrDefault("place-ending", Set.of())) {
      if (ending.length() >= SURE_ENDING && lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the adjective of a town makes a name with the noun: {@code Leipziger Straße}. */
  boolean makesNameOfTown(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return words.getOrDefault("town-name", Set.of()).stream().anyMatch(lower::endsWith);
  }

  /** Whether the noun makes an event of the name of a place: {@code Irakkrieg}. */
  boolean isEvent(String noun) {
    return has("event", noun);
  }

  /** Whether the noun is one that is followed by a name of its own: {@code Hurrikan Katrina}. */
  boolean isNamedThing(String noun) {
    return has("named-thing", noun);
  }

  /** Whether a masculine or neuter noun in the singular follows: {@code des}, {@code beim}. */
  boolean isOfOneMasculineOrNeuter(String determiner) {
    return has("singular", determiner);
  }

  /** Whether the noun is neuter by its ending: {@code Museum}. */
  boolean isNeuter(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return words.getOrDefault("neuter-ending", Set.of()).stream().anyMatch(lower::endsWith);
  }

  /** Whether the word is an adjective by its ending: {@code Südamerikanischen}. */
  boolean isAdjectiveByEnding(String word) {
    return words.getOrDefault("adjective-ending", Set.of()).stream().anyMatch(word::endsWith);
  }

  /** Whether the word alone is no name, though names begin with it: {@code Western}. */
  boolean isNoNameAlone(Token token) {
    return has("not-alone", token.form()) || isNoAcronym(token.form());
  }

  /** Whether what stands behind the preposition without an article may be a place. */
  boolean isBeforePlace(Token token) {
    return has("before-place", token.form().toLowerCase(Locale.ROOT));
  }

  /** Whether the word joins the parts of a foreign name: {@code University of Toronto}. */
  boolean isForeignJoiner(Token token) {
    return has("joiner", token.form());
  }

  /** Whether 'of' goes on with the name behind the noun: {@code Bay of Bengal}. */
  boolean isBeforeOf(Token token) {
    return has("before-of", token.form());
  }

  /** Whether a name goes on behind the genitive: {@code People's Progress Party}. */
  boolean opensNameInGenitive(Token token) {
    return has("genitive-opener", token.form().replace('’', '\''));
  }

  /** Whether the word closes a name that begins with that of a place: {@code Glasgow Museum}. */
  boolean closesNameOfPlace(Token token) {
    return has("name-closer", token.form());
  }

  /** Whether the word makes a region with the name of a place behind it: {@code East Africa}. */
  boolean isDirection(Token token) {
    return has("direction", token.form().toLowerCase(Locale.ROOT));
  }

  /** Whether the adjective of a country behind the word is a language: {@code speaks French}. */
  boolean isBeforeLanguage(Token token) {
    return has("before-language", token.form());
  }

  /** Whether the word is a Roman number behind a name: {@code Pius VI}. */
  boolean isRomanNumber(Token token) {
    String form = token.form();
    String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    return has("roman", bare);
  }

  /** Whether the word behind a name tells the father from the son: {@code Jr.} */
  boolean isGeneration(Token token) {
    return has(GENERATION, token.form());
  }

  /**
   * Returns the words that tell the father from the son, the same in every language: {@code Jr.}
   */
  static Set<String> generations() {
    return Set.copyOf(of(Language.GERMAN).words.getOrDefault(GENERATION, Set.of()));
  }

  /** Whether the particle stands in the middle of names too: {@code Fernandez de Cevallos}. */
  boolean isRomanceParticle(Token token) {
    return has("romance-particle", token.form());
  }

  /** Whether what begins so in marks is called rather than named: {@code Keine Gewalt}. */
  boolean isNoTitle(Token token) {
    return has("no-title", token.form());
  }

  /** Whether the body may be named with its subject: {@code Commission on Human Rights}. */
  boolean isBodyWithSubject(Token token) {
    return has("body-with-subject", token.form());
  }

  /** Whether the mark stands between two that play each other. */
  boolean isBetweenTeams(Token token) {
    return has("between-teams", token.form());
  }

  /** {@code von}, {@code zu} */
  boolean isNobleParticle(Token token) {
    return has("noble-particle", token.form());
  }

  /** Whether the title of nobility is a part of the name: {@code Claus Schenk Graf von ...}. */
  boolean isNoble(Token token) {
    return has("noble", token.form());
  }

  /** Whether the word closes a name with 'and' inside: {@code Food and Drug Administration}. */
  boolean closesPair(Token token) {
    return has("pair-closer", token.form());
  }

  /** Whether the word makes a number of the one before it: {@code 5 million}. */
  boolean isUnitOfMany(Token token) {
    return has("unit", token.form());
  }

  /** Whether the word closes the name of a place in nature or a town: {@code Florida Bay}. */
  boolean isWater(Token token) {
    return has("place-closer", token.form());
  }

  /** Whether a compound with a hyphen is a name if the noun closes it: {@code DFB-Pokal}. */
  boolean closesCompoundName(String noun) {
    return has("compound-name", noun);
  }

  /** Whether the acronym means a thing rather than a name: {@code TV}, {@code DNA}. */
  boolean isNoAcronym(String form) {
    return has("no-acronym", form);
  }

  /** Whether the word is a month as well as a surname: {@code May}. */
  boolean isMonthToo(Token token) {
    return has("month-too", token.form());
  }

  boolean isTitle(Token token) {
    return has("title", token.form());
  }

  boolean isParticle(Token token) {
    return has("particle", token.form().toLowerCase(Locale.ROOT));
  }

  /** {@code al-Hariri}: a surname that begins with a particle and a hyphen. */
  boolean isJoinedToParticle(Token token) {
    String form = token.form();
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1))
        && has("joined-particle", form.substring(0, hyphen));
  }

  boolean isWork(Token token) {
    return has("work", token.form());
  }

  /** Whether the noun makes one name with the words behind it: {@code Heimatverein Ostrach}. */
  boolean isOrganisation(Token token) {
    return isOrganisation(token.form());
  }

  boolean isOrganisation(String form) {
    return forms.of(form).organisation();
  }

  /** Whether the name of a company follows, which may be that of its founder: {@code Firma}. */
  boolean isCompanyNoun(Token token) {
    return forms.of(token.form()).companyNoun();
  }

  /** Whether the word closes the name of a company: {@code AG}, {@code Motors}. */
  boolean isCompanyForm(Token token) {
    return forms.of(token.form()).companyForm();
  }

  boolean isGovernment(Token token) {
    return has("government", token.form());
  }

  boolean isPlacePreposition(Token token) {
    return has("place-preposition", token.form().toLowerCase(Locale.ROOT));
  }

  boolean isPlaceNoun(Token token) {
    return has("place-noun", token.form());
  }

  boolean isMovement(Token token) {
    return has("movement", token.form());
  }

  boolean isSaying(Token token) {
    return has("saying", token.form());
  }

  boolean isDefiniteArticle(Token token) {
    return has("article", token.form());
  }

  /**
   * Whether the word behind a role begins to tell whose it is: {@code der Minister für Bildung}.
   */
  boolean definesAnother(Token token) {
    return has("of-whom", token.form());
  }

  /** Whether the surname stands before the given name: {@code Kim Jong Un}. */
  static boolean isFamilyFirst(String word) {
    return of(Language.GERMAN).has("family-first", word);
  }
}
