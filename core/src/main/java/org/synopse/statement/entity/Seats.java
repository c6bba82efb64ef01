package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.List;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Tells a capital that stands for its government from the place: {@code Moskau wies das zurück}
 * names the government, {@code in Moskau} the place.
 */
final class Seats {
  private static final int MOVEMENT_REACHES = 4;

  private final Gazetteer gazetteer;
  private final NameWords words;

  Seats(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Returns the names of a sentence with governments for the seats that stand for them. */
  List<Name> read(List<Token> tokens, List<Name> names) {
    List<Name> read = new ArrayList<>();
    boolean placeBefore = false;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      boolean coordinated =
          (placeBefore && isCoordinated(tokens, names.get(i - 1), name))
              || isAmongTowns(tokens, names, i);
      boolean seat = name.kind() == Name.Kind.KNOWN && gazetteer.isSeat(name.entity());
      boolean place = coordinated || isPlace(tokens, name);
      placeBefore = place;
      Entity entity = name.entity();
      read.add(seat && !place ? name.naming(gazetteer.governmentOf(entity).orElse(entity)) : name);
    }
    return read;
  }

  /** {@code the cities are São Paulo, Buenos Aires and Santiago}: a town that is no capital. */
  private boolean isAmongTowns(List<Token> tokens, List<Name> names, int at) {
    for (int i = at; i > 0 && isCoordinated(tokens, names.get(i - 1), names.get(i)); i--) {
      if (isTown(names.get(i - 1))) {
        return true;
      }
    }
    for (int i = at + 1;
        i < names.size() && isCoordinated(tokens, names.get(i - 1), names.get(i));
        i++) {
      if (isTown(names.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTown(Name name) {
    Entity entity = name.entity();
    return name.kind() == Name.Kind.KNOWN
        && entity.type() == EntityType.PLACE
        && gazetteer.governmentOf(entity).isEmpty();
  }

  /** {@code in Paris und London}. */
  private static boolean isCoordinated(List<Token> tokens, Name left, Name right) {
    if (right.begin() != left.end() + 1) {
      return false;
    }
    Token between = tokens.get(left.end());
    return between.pos() == PartOfSpeech.CCONJ || between.is(",");
  }

  private boolean isPlace(List<Token> tokens, Name name) {
    int end = name.end();
    if (end < tokens.size() && words.isPlaceNoun(tokens.get(end))) {
      return true;
    }
    if (name.begin() == 0) {
      return tokens.size() == end || tokens.get(end).pos() == PartOfSpeech.PUNCT;
    }
    Token before = tokens.get(name.begin() - 1);
    boolean noun = words.isGerman() && before.pos().isNominal();
    boolean ofPlace =
        (before.is("von") || before.is("of"))
            && name.begin() > 1
            && (words.isPlaceNoun(tokens.get(name.begin() - 2))
                || isBuiltThere(tokens.get(name.begin() - 2)));
    return ofPlace
        || isAttribute(tokens, name)
        || words.isPlacePreposition(before)
        || words.isPlaceNoun(before)
        || noun
        || before.is("(")
        || (before.is("to") && isMovementBefore(tokens, name.begin() - 1));
  }

  /** {@code an Oslo gallery}: one of those that are there. */
  private boolean isAttribute(List<Token> tokens, Name name) {
    Token before = tokens.get(name.begin() - 1);
    return !words.isGerman()
        && (before.is("a") || before.is("an"))
        && name.end() < tokens.size()
        && !tokens.get(name.end()).isCapitalised();
  }

  /** {@code das Gefängnis von Moskau} stands there, {@code die Forderung von Moskau} is its own. */
  private boolean isBuiltThere(Token noun) {
    return words.isGerman()
        && noun.pos() == PartOfSpeech.NOUN
        && !words.isNounByEnding(noun)
        && !words.isGovernment(noun);
  }

  private boolean isMovementBefore(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - MOVEMENT_REACHES); i < at; i++) {
      if (words.isMovement(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
