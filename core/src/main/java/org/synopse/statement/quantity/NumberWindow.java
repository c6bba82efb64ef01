package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberLexicon.Role;

/**
 * The lexemes in which one number is looked for, and what their words do in numbers.
 *
 * @param limit index behind the last lexeme that is looked at
 */
record NumberWindow(NumberLexicon lexicon, List<Lexeme> lexemes, int limit) {
  boolean has(int i, Role role) {
    return i < limit && lexicon.plays(role, lexemes.get(i));
  }

  @Nullable BigDecimal value(int i, Role role) {
    return i < limit ? lexicon.value(role, lexemes.get(i)) : null;
  }

  boolean is(int i, String word) {
    return i < limit && lexemes.get(i).is(word);
  }

  boolean followsDeterminer(int at) {
    return at > 0 && lexicon.plays(Role.DETERMINER, lexemes.get(at - 1));
  }
}
