package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.lexicon.Role;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Finds the names in a sentence by what stands in it alone; the first, context-free look. */
final class NameScanner {
  private static final int LONGEST_NAME = 6;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final PersonNames persons;
  private final Abbreviations abbreviations;
  private final Works works;
  private final GermanNouns nouns;

  NameScanner(
      Gazetteer gazetteer,
      NameWords words,
      GermanNouns nouns,
      Abbreviations abbreviations,
      Works works) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.nouns = nouns;
    this.persons = new PersonNames(gazetteer, words);
    this.abbreviations = abbreviations;
    this.works = works;
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
      return known;
    }
    int end = words.isGerman() ? endOfGermanGuess(tokens, i) : endOfEnglishGuess(tokens, i);
    return end > i ? new Name(i, end, guessed(tokens, i, end), Name.Kind.GUESS) : null;
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
    return mark || (proper && !isOrdinary(token));
  }

  private Entity company(List<Token> tokens, int begin, int end) {
    String name = Name.withoutPossessive(Name.words(tokens, begin, end));
    return gazetteer.named(name).orElseGet(() -> new Entity(name, EntityType.ORGANISATION));
  }

  private @Nullable Name known(List<Token> tokens, int i) {
    Name work = works.at(tokens, i);
    if (work != null) {
      return work;
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
      boolean noName = match.length() == 1 && words.isNoName(tokens.get(i));
      return noName ? null : new Name(i, end, match.entity(), Name.Kind.KNOWN);
    }
    Optional<Entity> government =
        end < tokens.size() && words.isGovernment(tokens.get(end))
            ? gazetteer.governmentOf(match.entity())
            : Optional.empty();
    return government
        .map(body -> new Name(i, end + 1, body, Name.Kind.KNOWN))
        .orElseGet(() -> new Name(i, end, match.entity(), Name.Kind.DEMONYM));
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
    boolean other = next.pos() == PartOfSpeech.NOUN || isRole(next);
    boolean hyphened = next.form().indexOf('-') > 0;
    return next.isCapitalised()
        && (ordinary || other || hyphened)
        && next.pos() != PartOfSpeech.PUNCT
        && !words.makesNameOfTown(next.form());
  }

  private static int lengthOf(Name name) {
    return name.end() - name.begin();
  }

  private boolean isOrdinary(Token token) {
    return !token.isCapitalised()
        || token.pos() == PartOfSpeech.PUNCT
        || words.isOrdinary(token)
        || isRole(token);
  }

  /** Any Resident may be part of a name, a Commissioner is not. */
  private boolean isRole(Token token) {
    Optional<Role> role = gazetteer.roleOf(token);
    return role.isPresent() && !role.get().kind().equals("person");
  }

  /** In German every noun is capitalised, and only the tagger tells a name. */
  private int endOfGermanGuess(List<Token> tokens, int begin) {
    Token first = tokens.get(begin);
    boolean organisation = first.isCapitalised() && words.isOrganisation(first);
    if (isOrdinary(first) || (first.pos() != PartOfSpeech.PROPN && !organisation)) {
      return begin;
    }
    boolean noun = !organisation && nouns.isCompound(first.form());
    if (noun || CompoundNames.isCompound(first, words, nouns)) {
      // "Energieversorger Tepco": the noun tells what the name behind it is.
      return begin;
    }
    int end = begin + 1;
    while (end < tokens.size() && end - begin < LONGEST_NAME) {
      Token token = tokens.get(end);
      boolean place = organisation && gazetteer.nameAt(tokens, end).isPresent();
      if (isOrdinary(token)
          || (token.pos() != PartOfSpeech.PROPN && !place)
          || (!organisation && CompoundNames.isCompound(token, words, nouns))) {
        break;
      }
      end++;
    }
    boolean nounAlone =
        end == begin + 1
            && (first.pos() != PartOfSpeech.PROPN
                || words.isNounByEnding(first)
                || first.form().length() == 1
                || first.form().endsWith("-")
                || nouns.isOrdinary(first.form(), first.lemma())
                || nouns.isAdjective(first.form()));
    return nounAlone ? begin : end;
  }

  /** In English any capital inside a sentence tells a name. */
  private int endOfEnglishGuess(List<Token> tokens, int begin) {
    Token first = tokens.get(begin);
    if (isOrdinary(first) || !isEnglishName(tokens, begin)) {
      return begin;
    }
    int end = begin + 1;
    while (end < tokens.size()
        && end - begin < LONGEST_NAME
        && !isPossessive(tokens.get(end - 1))) {
      boolean of =
          tokens.get(end).is("of")
              && words.isOrganisation(tokens.get(end - 1))
              && end + 1 < tokens.size()
              && tokens.get(end + 1).isCapitalised();
      if (!of && isOrdinary(tokens.get(end))) {
        break;
      }
      end++;
    }
    boolean beforeRole =
        end < tokens.size() && tokens.get(end).isCapitalised() && isRole(tokens.get(end));
    return beforeRole ? begin : end;
  }

  private static boolean isPossessive(Token token) {
    return token.form().endsWith("'s") || token.form().endsWith("’s");
  }

  private boolean isEnglishName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean opens = at == 0 || tokens.get(at - 1).pos() == PartOfSpeech.PUNCT;
    boolean noun = opens ? token.pos() == PartOfSpeech.PROPN && !words.isOpener(token) : true;
    return noun && token.pos() != PartOfSpeech.PRON && token.pos() != PartOfSpeech.DET;
  }

  private Entity guessed(List<Token> tokens, int begin, int end) {
    String name = Name.withoutPossessive(Name.words(tokens, begin, end));
    boolean organisation = end - begin > 1 && words.isOrganisation(tokens.get(begin));
    EntityType type = organisation ? EntityType.ORGANISATION : EntityType.OTHER;
    return gazetteer.named(name).orElseGet(() -> new Entity(name, type));
  }
}
