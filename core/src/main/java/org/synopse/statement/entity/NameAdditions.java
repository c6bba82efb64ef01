package org.synopse.statement.entity;

import java.util.List;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** What may follow a name and belongs to it: a number, a generation, a river. */
final class NameAdditions {
  private static final int LONGEST_COUNT = 3;

  private final Gazetteer gazetteer;
  private final NameWords words;

  NameAdditions(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** {@code Pius VI}: a Roman number belongs to the name before it. */
  Name withNumber(List<Token> tokens, Name name) {
    boolean counted =
        switch (name.kind()) {
          case PERSON, GUESS -> true;
          case KNOWN -> name.isPerson();
          case DEMONYM, DESCRIPTION -> false;
        };
    int end = name.end();
    if (!counted || end >= tokens.size() || !words.isRomanNumber(tokens.get(end))) {
      return name;
    }
    String whole = Name.words(tokens, name.begin(), end + 1);
    String number = tokens.get(end).form().replace(".", "");
    boolean same = name.entity().name().replace(".", "").endsWith(' ' + number);
    Entity entity =
        same
            ? name.entity()
            : gazetteer.named(whole).orElseGet(() -> new Entity(whole, name.entity().type()));
    return new Name(name.begin(), end + 1, entity, name.kind());
  }

  /** {@code Ken Griffey Jr.} is the son. */
  Name withGeneration(List<Token> tokens, Name name) {
    int end = name.end();
    int at = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
    boolean person = name.isPerson() && name.end() - name.begin() > 1;
    if (!person || at >= tokens.size() || !words.isGeneration(tokens.get(at))) {
      return name;
    }
    String whole = Name.words(tokens, name.begin(), end) + ' ' + tokens.get(at).form();
    Entity entity = gazetteer.named(whole).orElseGet(() -> new Entity(whole, name.entity().type()));
    return new Name(name.begin(), at + 1, entity, name.kind());
  }

  /** {@code Mühlbach an der Ruhr}: the place at which an unlisted one lies belongs to its name. */
  Name withRiver(List<Token> tokens, Name name) {
    int at = name.end();
    if (name.kind() != Name.Kind.GUESS || at + 1 >= tokens.size() || !words.isGerman()) {
      return name;
    }
    boolean two = tokens.get(at).is("an") && tokens.get(at + 1).is("der");
    int river = tokens.get(at).is("am") ? at + 1 : two ? at + 2 : tokens.size();
    boolean place =
        river < tokens.size()
            && gazetteer
                .nameAt(tokens, river)
                .filter(match -> match.length() == 1 && !match.demonym())
                .filter(match -> match.entity().type() == EntityType.PLACE)
                .isPresent();
    if (!place) {
      return name;
    }
    String whole = Name.words(tokens, name.begin(), river + 1);
    Entity entity = gazetteer.named(whole).orElseGet(() -> new Entity(whole, EntityType.PLACE));
    return new Name(name.begin(), river + 1, entity, name.kind());
  }

  /** {@code Apollo 11}, {@code Maroon 5}: a number behind a name that counts nothing. */
  Name withCount(List<Token> tokens, Name name) {
    int at = name.end();
    boolean open = name.kind() == Name.Kind.GUESS && name.entity().type() == EntityType.OTHER;
    if (!open || at >= tokens.size() || !isCountOfName(tokens, name)) {
      return name;
    }
    String whole = Name.words(tokens, name.begin(), at + 1);
    return new Name(name.begin(), at + 1, new Entity(whole, EntityType.OTHER), name.kind());
  }

  private boolean isCountOfName(List<Token> tokens, Name name) {
    int at = name.end();
    String form = tokens.get(at).form();
    boolean number = form.length() <= LONGEST_COUNT && form.chars().allMatch(Character::isDigit);
    boolean score = name.begin() > 0 && words.isBetweenTeams(tokens.get(name.begin() - 1));
    if (!number || score || GuessedNames.isPossessive(tokens.get(at - 1))) {
      return false;
    }
    if (at + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    boolean counted =
        words.isGerman()
            ? next.pos().isNominal() || next.isCapitalised()
            : next.form().endsWith("s") && next.pos() == PartOfSpeech.NOUN;
    boolean more = next.pos() == PartOfSpeech.NUM || next.pos() == PartOfSpeech.SYM;
    boolean scored =
        next.is(":") && at + 2 < tokens.size() && tokens.get(at + 2).pos() == PartOfSpeech.NUM;
    return !counted && !more && !scored && !words.isUnitOfMany(next);
  }
}
