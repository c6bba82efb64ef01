package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Finds the names in a sentence by what stands in it alone; the first, context-free look. */
final class NameScanner {
  private static final int LONGEST_NAME = 6;

  /** {@code ischen} */
  private static final int LONGEST_INFLECTION = 6;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final PersonNames persons;
  private final Abbreviations abbreviations;
  private final Works works;
  private final GermanNouns nouns;
  private final NominativeName nominative;
  private final GuessedNames guesses;
  private final NameAdditions additions;

  NameScanner(
      Gazetteer gazetteer,
      NameWords words,
      GermanNouns nouns,
      Abbreviations abbreviations,
      Works works) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.nouns = nouns;
    this.nominative = new NominativeName(words, nouns);
    this.persons = new PersonNames(gazetteer, words, nouns);
    this.abbreviations = abbreviations;
    this.works = works;
    this.guesses = new GuessedNames(gazetteer, words, nouns);
    this.additions = new NameAdditions(gazetteer, words);
  }

  /** Returns the names in text order; they do not overlap. */
  List<Name> scan(List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Name name = at(tokens, i);
      if (name == null) {
        i++;
      } else {
        names.add(name);
        i = name.end();
      }
    }
    return names;
  }

  private @Nullable Name at(List<Token> tokens, int i) {
    if (isMoney(tokens, i) || isLanguage(tokens, i)) {
      return null;
    }
    Name name = withoutNumber(tokens, i);
    return name == null
        ? null
        : additions.withCount(
            tokens,
            additions.withRiver(
                tokens, additions.withGeneration(tokens, additions.withNumber(tokens, name))));
  }

  /** {@code US$}, in one token or in two. */
  private static boolean isMoney(List<Token> tokens, int at) {
    if (tokens.get(at).form().endsWith("$")) {
      return true;
    }
    return at + 1 < tokens.size()
        && tokens.get(at + 1).form().startsWith("$")
        && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
  }

  /** {@code in Spanish}, {@code speaks French}: no country is meant. */
  private boolean isLanguage(List<Token> tokens, int at) {
    if (words.isGerman() || at == 0 || !words.isBeforeLanguage(tokens.get(at - 1))) {
      return false;
    }
    boolean adjective = gazetteer.nameAt(tokens, at).filter(match -> match.demonym()).isPresent();
    boolean noun =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).pos().isNominal()
                || tokens.get(at + 1).pos() == PartOfSpeech.ADJ
                || tokens.get(at + 1).isCapitalised());
    return adjective && !noun;
  }

  private @Nullable Name withoutNumber(List<Token> tokens, int i) {
    Name known = known(tokens, i);
    if (!tokens.get(i).isCapitalised()) {
      // No other name than one that is listed begins with a small letter.
      return known;
    }
    int companyEnd = endOfCompany(tokens, i);
    if (companyEnd > i && (known == null || known.end() < companyEnd)) {
      return new Name(i, companyEnd, company(tokens, i, companyEnd), Name.Kind.KNOWN);
    }
    int personEnd = persons.endOf(tokens, i);
    if (personEnd > i && (known == null || known.end() < personEnd)) {
      return new Name(i, personEnd, persons.person(tokens, i, personEnd), Name.Kind.PERSON);
    }
    if (known != null) {
      return closed(tokens, known);
    }
    int end =
        words.isGerman()
            ? guesses.endOfGermanGuess(tokens, i)
            : guesses.endOfEnglishGuess(tokens, i);
    if (end <= i + 2 && isOfSeveral(tokens.get(i).form())) {
      return null;
    }
    return end > i ? new Name(i, end, guessed(tokens, i, end), Name.Kind.GUESS) : null;
  }

  /** {@code SPD/FDP}, {@code Karl-Marx-Straße/Parkstraße}: names beside each other. */
  private boolean isOfSeveral(String form) {
    if (form.indexOf('/') < 0) {
      return false;
    }
    for (String part : form.split("/", -1)) {
      if (gazetteer.named(part).isPresent() || CompoundNames.isStreet(part, words)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Glasgow Museum}, {@code British Army}: the name of a place begins a longer name. */
  private Name closed(List<Token> tokens, Name known) {
    int closed = known.end();
    int end = closed;
    boolean genitive =
        GuessedNames.isPossessive(tokens.get(end - 1))
            || (isGermanGenitive(tokens.get(end - 1))
                && gazetteer.named(tokens.get(end - 1).form()).isEmpty());
    if (genitive || !tokens.get(known.begin()).isCapitalised()) {
      return known;
    }
    while (end < tokens.size()
        && end - known.begin() < LONGEST_NAME
        && !guesses.isOrdinary(tokens.get(end))
        && !GuessedNames.isPossessive(tokens.get(end))
        && gazetteer.nameAt(tokens, end).filter(match -> match.length() > 1).isEmpty()) {
      Token token = tokens.get(end);
      boolean german = words.isGerman() && nouns.isOrdinary(token.form(), token.lemma());
      if (german || (words.isGerman() && token.pos() == PartOfSpeech.NOUN)) {
        break;
      }
      end++;
      closed = words.closesNameOfPlace(token) ? end : closed;
    }
    if (closed == known.end()) {
      return words.isGerman() ? known : longer(tokens, known);
    }
    String name = Name.words(tokens, known.begin(), closed);
    Entity entity =
        gazetteer.named(name).orElseGet(() -> new Entity(name, EntityType.ORGANISATION));
    return new Name(known.begin(), closed, entity, Name.Kind.KNOWN);
  }

  /**
   * {@code Chicago White Sox}, {@code Florida Bay}: in English what has a capital behind the name
   * of a place is one name with it, unless a name of its own begins there.
   */
  private Name longer(List<Token> tokens, Name known) {
    int end = known.end();
    boolean place = known.kind() == Name.Kind.KNOWN && known.entity().type() == EntityType.PLACE;
    boolean acronym =
        known.kind() == Name.Kind.KNOWN && isAcronym(tokens.get(end - 1).form()) && !place;
    if (!(place || acronym) || isHeadline(tokens)) {
      return known;
    }
    while (end < tokens.size() && end - known.begin() < LONGEST_NAME) {
      if (end > known.end() && guesses.isOf(tokens, known.begin(), end)) {
        end += 2;
        continue;
      }
      if (!goesOn(tokens, known, end)) {
        break;
      }
      end++;
    }
    boolean role =
        end < tokens.size() && tokens.get(end).isCapitalised() && guesses.isRole(tokens.get(end));
    boolean water = words.isWater(tokens.get(end - 1));
    // "Spain Zapatero" are two, "U.S. Civil War" is one.
    boolean brief = end == known.end() + 1 && (acronym || isCountry(known.entity())) && !water;
    if (end == known.end() || role || brief) {
      return known;
    }
    String name = Name.withoutPossessive(Name.words(tokens, known.begin(), end));
    EntityType type = water ? EntityType.PLACE : EntityType.OTHER;
    Entity entity = gazetteer.named(name).orElseGet(() -> new Entity(name, type));
    return new Name(known.begin(), end, entity, Name.Kind.GUESS);
  }

  /** {@code Seine Rede war kurz}: not the river. */
  private static boolean isPronoun(List<Token> tokens, int at) {
    boolean opens = at == 0 || tokens.get(at - 1).pos() == PartOfSpeech.PUNCT;
    PartOfSpeech pos = tokens.get(at).pos();
    boolean word = GuessedNames.isPlainWord(tokens.get(at).form());
    return opens && word && (pos == PartOfSpeech.DET || pos == PartOfSpeech.PRON);
  }

  private boolean goesOn(List<Token> tokens, Name known, int end) {
    return (end > known.end() || isNameWord(tokens.get(end)))
        && tokens.get(end).isCapitalised()
        && !GuessedNames.isPossessive(tokens.get(end - 1))
        && !guesses.isOrdinary(tokens.get(end))
        && !words.isNoAcronym(tokens.get(end).form())
        && gazetteer.nameAt(tokens, end).isEmpty()
        && persons.endOf(tokens, end) == end
        && abbreviations.at(tokens, end) == null;
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  /** {@code White} in {@code Chicago White Sox} may pass for an adjective. */
  private static boolean isNameWord(Token token) {
    return token.pos().isNominal() || token.pos() == PartOfSpeech.ADJ;
  }

  private boolean isCountry(Entity place) {
    return gazetteer.governmentOf(place).isPresent() && !gazetteer.isSeat(place);
  }

  /** Where every long word has a capital, a capital tells nothing. */
  private static boolean isHeadline(List<Token> tokens) {
    return tokens.stream()
        .noneMatch(
            token ->
                !token.isCapitalised() && token.pos().isContent() && token.form().length() > 2);
  }

  /**
   * Returns the index behind the name of a company that begins at the index, or the index itself:
   * {@code Siemens AG}, {@code Ford Motor Company}, {@code Conradty} behind {@code Firma}.
   */
  private int endOfCompany(List<Token> tokens, int begin) {
    Token first = tokens.get(begin);
    boolean name = isOfCompany(first) && !words.isCompanyForm(first) && first.isCapitalised();
    if (!name || words.isCompanyNoun(first)) {
      return begin;
    }
    boolean introduced = begin > 0 && words.isCompanyNoun(tokens.get(begin - 1));
    int end = begin;
    int closed = begin;
    while (end < tokens.size() && end - begin < LONGEST_NAME && isOfCompany(tokens.get(end))) {
      if (end > begin && words.isCompanyForm(tokens.get(end))) {
        closed = end + 1;
      }
      end++;
    }
    if (closed > begin || !introduced) {
      return closed;
    }
    int founder = persons.endOf(tokens, begin);
    boolean owner = founder > begin + 1 && isGermanGenitive(tokens.get(founder - 1));
    if (owner || first.pos() != PartOfSpeech.PROPN) {
      return begin;
    }
    return Math.max(founder, begin + 1);
  }

  /** {@code das Unternehmen Peter Müllers} is called otherwise. */
  private boolean isGermanGenitive(Token token) {
    return words.isGerman() && token.form().endsWith("s") && !token.form().endsWith("ss");
  }

  private boolean isOfCompany(Token token) {
    boolean mark = token.is("&") || words.isCompanyForm(token);
    boolean proper =
        token.pos() == PartOfSpeech.PROPN
            || (!words.isGerman() && token.pos() != PartOfSpeech.DET && token.isCapitalised());
    return mark || (proper && !guesses.isOrdinary(token));
  }

  private Entity company(List<Token> tokens, int begin, int end) {
    String name = Name.withoutPossessive(Name.words(tokens, begin, end));
    return gazetteer.named(name).orElseGet(() -> new Entity(name, EntityType.ORGANISATION));
  }

  private @Nullable Name known(List<Token> tokens, int i) {
    Name work = works.at(tokens, i);
    if (work != null && !isOtherName(tokens, work)) {
      return work;
    }
    Name region = region(tokens, i);
    if (region != null) {
      return region;
    }
    Name explained = abbreviations.at(tokens, i);
    Optional<Gazetteer.NameMatch> listed = gazetteer.nameAt(tokens, i);
    if (explained != null && (listed.isEmpty() || listed.get().length() <= lengthOf(explained))) {
      return explained;
    }
    if (listed.isEmpty()) {
      return ofTown(tokens, i);
    }
    Gazetteer.NameMatch match = listed.get();
    int end = i + match.length();
    if (!match.demonym()) {
      boolean noName =
          match.length() == 1 && (words.isNoName(tokens.get(i)) || isPronoun(tokens, i));
      return noName ? null : new Name(i, end, match.entity(), Name.Kind.KNOWN);
    }
    int ofAdjective = endOfCapitalisedAdjective(tokens, i);
    if (ofAdjective > i) {
      return new Name(i, ofAdjective, guessed(tokens, i, ofAdjective), Name.Kind.GUESS);
    }
    Optional<Entity> government =
        end < tokens.size() && words.isGovernment(tokens.get(end))
            ? gazetteer.governmentOf(match.entity())
            : Optional.empty();
    return government
        .map(body -> new Name(i, end + 1, body, Name.Kind.KNOWN))
        .orElseGet(() -> new Name(i, end, match.entity(), Name.Kind.DEMONYM));
  }

  /** {@code "Angela Merkel"}, {@code „Die Welt“}: what is in marks is known as something else. */
  private boolean isOtherName(List<Token> tokens, Name work) {
    int known = gazetteer.nameAt(tokens, work.begin()).map(Gazetteer.NameMatch::length).orElse(0);
    boolean place = known > 0 && tokens.get(work.begin()).form().indexOf('\'') > 0;
    return place || known == lengthOf(work) || persons.endOf(tokens, work.begin()) == work.end();
  }

  /**
   * Returns the index behind {@code Südamerikanische Staatengemeinschaft}, or the index itself:
   * inside a sentence a German adjective has a capital only in a name.
   */
  private int endOfCapitalisedAdjective(List<Token> tokens, int at) {
    boolean adjective =
        words.isGerman() && at > 0 && tokens.get(at).isCapitalised() && isInflected(tokens, at);
    if (!adjective || !isInside(tokens.get(at - 1))) {
      return at;
    }
    int noun = at + 1;
    if (noun + 1 < tokens.size()
        && tokens.get(noun + 1).isCapitalised()
        && nouns.isAdjective(tokens.get(noun).form())) {
      // "Französische Kommunistische Partei"
      noun++;
    }
    boolean named =
        noun < tokens.size()
            && tokens.get(noun).isCapitalised()
            && tokens.get(noun).pos().isNominal()
            && !tokens.get(noun).form().endsWith("-")
            && !guesses.isRole(tokens.get(noun))
            && gazetteer.nameAt(tokens, noun).isEmpty();
    boolean cut = noun + 1 < tokens.size() && tokens.get(noun + 1).is("-");
    return named && !cut ? noun + 1 : at;
  }

  /** A word behind which no sentence or headline begins. */
  private static boolean isInside(Token before) {
    return before.pos() == PartOfSpeech.DET
        || before.pos() == PartOfSpeech.ADP
        || (before.pos().isContent() && !before.isCapitalised());
  }

  private static boolean isInflected(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    int stem = form.lastIndexOf("isch");
    return stem > 0
        && form.indexOf('-') < 0
        && stem + 4 < form.length()
        && form.length() - stem <= LONGEST_INFLECTION;
  }

  /**
   * {@code Bremer Flughafen}, {@code New Yorker Börse}: the adjective of a town in the gazetteer.
   */
  private @Nullable Name ofTown(List<Token> tokens, int begin) {
    if (!words.isGerman() || !tokens.get(begin).isCapitalised()) {
      return null;
    }
    for (int end = begin + 1; end <= Math.min(tokens.size() - 1, begin + 2); end++) {
      Optional<Entity> town = gazetteer.townOf(Name.words(tokens, begin, end));
      if (town.isPresent() && isOfTown(tokens, begin, end)) {
        return new Name(begin, end, town.get(), Name.Kind.DEMONYM);
      }
    }
    return null;
  }

  /** {@code Berliner Bendlerblock} is a name of its own, {@code Berliner Flughafen} is none. */
  private boolean isOfTown(List<Token> tokens, int begin, int noun) {
    Token next = tokens.get(noun);
    if (begin > 0 && gazetteer.isGivenName(tokens.get(begin - 1).form())) {
      return false;
    }
    boolean ordinary = nouns.isOrdinary(next.form(), next.lemma());
    boolean other = next.pos() == PartOfSpeech.NOUN || guesses.isRole(next);
    boolean hyphened = next.form().indexOf('-') > 0;
    return next.isCapitalised()
        && (ordinary || other || hyphened)
        && next.pos() != PartOfSpeech.PUNCT
        && !words.makesNameOfTown(next.form());
  }

  /**
   * {@code East Pakistan} is not Pakistan; {@code north Africa} is known as a region, and of {@code
   * eastern Poland} no more is known than the country.
   */
  private @Nullable Name region(List<Token> tokens, int at) {
    boolean direction = !words.isGerman() && words.isDirection(tokens.get(at));
    if (!direction || at + 1 >= tokens.size() || gazetteer.nameAt(tokens, at).isPresent()) {
      return null;
    }
    Optional<Gazetteer.NameMatch> place =
        gazetteer
            .nameAt(tokens, at + 1)
            .filter(match -> match.entity().type() == EntityType.PLACE && !match.demonym());
    if (place.isEmpty()) {
      return null;
    }
    int end = at + 1 + place.get().length();
    String name = Name.withoutPossessive(Name.words(tokens, at, end));
    boolean named = tokens.get(at).isCapitalised() && at > 0;
    return gazetteer
        .named(name)
        .or(() -> named ? Optional.of(new Entity(name, EntityType.PLACE)) : Optional.empty())
        .map(entity -> new Name(at, end, entity, Name.Kind.KNOWN))
        .orElse(null);
  }

  private static int lengthOf(Name name) {
    return name.end() - name.begin();
  }

  private Entity guessed(List<Token> tokens, int begin, int end) {
    String name = Name.withoutPossessive(nominative.of(tokens, begin, end));
    boolean organisation = end - begin > 1 && words.isOrganisation(tokens.get(begin));
    EntityType type = organisation ? EntityType.ORGANISATION : EntityType.OTHER;
    return gazetteer.named(name).orElseGet(() -> new Entity(name, type));
  }
}
