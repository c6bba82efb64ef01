package org.synopse.relate;

import java.util.List;
import java.util.Set;
import org.synopse.statement.Statement;
import org.synopse.statement.quantity.Quantity;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * What is counted in one way whatever it is called: {@code zählte die Polizei rund 400 Teilnehmer},
 * {@code etwa 4000 Menschen kamen}; {@code lays off 3,500 workers}, {@code cuts 900 jobs}.
 *
 * <p>Who was hurt or arrested at a rally is counted otherwise, so both verbs have to be of the kind
 * that says how many came.
 *
 * @param things ends of the nouns that are counted, by lemma
 * @param verbs lemmas of the verbs that say so
 */
record CountedAlike(Set<String> things, Set<String> verbs) {
  private static final List<CountedAlike> ALL =
      ResourceLines.fields(CountedAlike.class, "counted-alike.txt").stream()
          .map(
              fields ->
                  new CountedAlike(
                      Set.copyOf(ResourceLines.items(fields.get(1))),
                      Set.copyOf(ResourceLines.items(fields.get(2)))))
          .toList();

  /** Whether both numbers of a clash are of one such kind. */
  static boolean are(Comparand comparand, NumberClash clash) {
    return ALL.stream()
        .anyMatch(
            kind ->
                kind.isTold(comparand.left(), clash.left())
                    && kind.isTold(comparand.right(), clash.right()));
  }

  private boolean isTold(Statement statement, Quantity quantity) {
    Token verb = statement.predicate();
    boolean named =
        quantity.unit().isEmpty() || things.stream().anyMatch(quantity.unit()::endsWith);
    return quantity.isCount() && named && verb != null && verbs.contains(verb.lemma());
  }
}
