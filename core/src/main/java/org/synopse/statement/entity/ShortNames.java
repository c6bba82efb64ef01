package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Bodies that an article calls by one word of their name: {@code Kestrup Anlagenbau ... Kestrup}.
 * The genitive of a name belongs to it too.
 */
final class ShortNames {
  private final NameWords words;
  private final GermanNouns nouns;
  private final Map<String, Set<Entity>> byWord = new HashMap<>();
  private final Map<String, Entity> plain = new HashMap<>();

  private ShortNames(NameWords words, GermanNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  static ShortNames of(List<List<Name>> sentences, NameWords words, GermanNouns nouns) {
    ShortNames shortNames = new ShortNames(words, nouns);
    sentences.forEach(names -> names.forEach(shortNames::add));
    return shortNames;
  }

  private void add(Name name) {
    Entity entity = name.entity();
    if (name.kind() != Name.Kind.GUESS) {
      return;
    }
    plain.putIfAbsent(entity.name(), entity);
    List<String> parts = EntityMatch.words(entity.name());
    String whole = entity.name();
    boolean shortened = !isNamedAfter(whole) && !isNumbered(whole) && !isOfAdjective(whole);
    if (parts.size() == 2 && shortened) {
      for (String part : parts) {
        byWord.computeIfAbsent(part, p -> new HashSet<>()).add(entity);
      }
    }
  }

  /** {@code Köln-Süd} is named after {@code Köln}, and {@code Köln} is not short for it. */
  private boolean isNamedAfter(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > 0
        && name.indexOf(' ') < 0
        && words.closesCompoundName(name.substring(hyphen + 1));
  }

  /** {@code Apollo 8} is not the only Apollo. */
  private static boolean isNumbered(String name) {
    return Character.isDigit(name.charAt(name.length() - 1));
  }

  /** {@code Recht} is not short for {@code Europäisches Recht}. */
  private boolean isOfAdjective(String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    return words.isGerman()
        && (first.endsWith("ische") || first.endsWith("ischer") || first.endsWith("isches"));
  }

  /** Returns the names of a sentence, each naming what it stands for in the article. */
  List<Name> read(List<Token> tokens, List<Name> names) {
    List<Name> read = new ArrayList<>(names.size());
    int next = 0;
    for (Name name : names) {
      addPlain(tokens, next, name.begin(), read);
      read.add(name.naming(whole(tokens, name)));
      next = name.end();
    }
    addPlain(tokens, next, tokens.size(), read);
    return read;
  }

  /** What is a name once is one wherever it stands alone, if it is no other word. */
  private void addPlain(List<Token> tokens, int begin, int end, List<Name> all) {
    if (plain.isEmpty()) {
      return;
    }
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      Entity entity =
          token.isCapitalised() ? plain.get(Name.withoutPossessive(token.form())) : null;
      if (entity != null && standsAlone(tokens, i) && !isOtherWord(token)) {
        all.add(new Name(i, i + 1, entity, Name.Kind.GUESS));
      }
    }
  }

  /** Neither counted nor described, nor before another name. */
  private boolean standsAlone(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean noun = token.pos().isNominal() || token.pos() == PartOfSpeech.X;
    boolean described =
        at > 0
            && switch (tokens.get(at - 1).pos()) {
              case DET, ADJ, NUM, PRON, NOUN -> words.isGerman();
              default -> false;
            };
    boolean before = at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised();
    return noun && !described && !before && token.form().length() > 2;
  }

  private boolean isOtherWord(Token token) {
    String form = token.form();
    return words.isGerman()
        ? nouns.isKnown(form)
            || nouns.isOrdinary(form, token.lemma())
            || nouns.isAdjective(form)
            || nouns.isMadeOfWords(form)
        : !ConceptLexicon.load()
            .conceptsOf(Language.ENGLISH, form.toLowerCase(Locale.ROOT))
            .isEmpty();
  }

  /** Returns what a guessed name stands for in the article. */
  private Entity whole(List<Token> tokens, Name name) {
    Entity entity = name.entity();
    if (name.kind() != Name.Kind.GUESS || entity.type() != EntityType.OTHER) {
      return entity;
    }
    String bare = entity.name();
    if (!byWord.containsKey(key(bare)) && bare.endsWith("s")) {
      String stem = bare.substring(0, bare.length() - 1);
      if (plain.containsKey(stem) || byWord.containsKey(key(stem))) {
        bare = stem;
      }
    }
    boolean place = name.begin() > 0 && words.isPlacePreposition(tokens.get(name.begin() - 1));
    Set<Entity> whole = byWord.getOrDefault(key(bare), Set.of());
    if (whole.size() == 1 && !place) {
      return whole.iterator().next();
    }
    return plain.getOrDefault(bare, entity);
  }

  private static String key(String name) {
    return String.join(" ", EntityMatch.words(name));
  }
}
