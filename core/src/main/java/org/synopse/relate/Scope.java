package org.synopse.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Words that say what a number is of: of the whole ({@code bundesweit}), of a part ({@code davon}),
 * of what was expected, demanded or enrolled, of a mean or a peak. A number that has such words and
 * one that has none do not measure the same. Immutable.
 *
 * @param axis on which the numbers differ then
 * @param word the first word of a statement that says so, by the words of its language in {@code
 *     scopes.txt}
 */
record Scope(Axis axis, Fact<Optional<Token>> word) {
  private static final List<Scope> ALL =
      ResourceLines.fields(Scope.class, "scopes.txt").stream().map(Scope::of).toList();

  private static Scope of(List<String> fields) {
    WordList german = WordList.of(ResourceLines.items(fields.get(2)));
    WordList english = WordList.of(ResourceLines.items(fields.get(3)));
    return new Scope(
        Axis.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
        new Fact<>(
            statement ->
                (statement.language() == Language.GERMAN ? german : english)
                    .first(statement.tokens())));
  }

  /** Returns the scopes of the engine, in the order in which they are looked for. */
  static List<Scope> all() {
    return ALL;
  }
}
