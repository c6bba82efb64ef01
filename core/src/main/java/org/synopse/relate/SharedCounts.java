package org.synopse.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synopse.align.StatementPair;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Copies;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.Unit;
import org.synopse.statement.quantity.Units;

/**
 * Finds statements that count the same thing by name, however little else they have in common:
 * {@code in 12.000 Haushalten fiel am Morgen der Strom aus}, {@code rund 900 Haushalte warten noch
 * auf Strom}. Whoever reads both numbers wants to know whether they clash.
 *
 * <p>What anything may be made of ({@code people}, {@code times}) is no thing that is counted here:
 * most such numbers have nothing to do with each other.
 */
final class SharedCounts {
  /** Hectares and acres are compared with each other. */
  private static final String GROUND = "ground";

  private SharedCounts() {}

  /**
   * Returns the pairs of statements of different articles whose numbers of one thing clash, as a
   * set that may be changed.
   */
  static Set<StatementPair> among(List<ArticleStatements> articles) {
    Set<StatementPair> found = new HashSet<>();
    for (List<Statement> counting : byThing(articles).values()) {
      List<List<Statement>> alike = alike(counting);
      List<StatementPair> clashing = new ArrayList<>();
      Set<InArticle> agreeing = new HashSet<>();
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i; j < alike.size(); j++) {
          List<StatementPair> pairs = pairs(alike.get(i), alike.get(j));
          Optional<NumberClash> clash =
              NumberClash.between(alike.get(i).get(0), alike.get(j).get(0));
          if (clash.isEmpty()) {
            pairs.forEach(pair -> agreeing.addAll(InArticle.both(pair)));
          } else if (isOfOneThing(alike.get(i).get(0), clash.get())) {
            clashing.addAll(pairs);
          }
        }
      }
      clashing.stream()
          .filter(pair -> Collections.disjoint(agreeing, InArticle.both(pair)))
          .forEach(found::add);
    }
    return found;
  }

  /** A statement and another article: who finds the own number there is held against no other. */
  private record InArticle(StatementId statement, String article) {
    static List<InArticle> both(StatementPair pair) {
      return List.of(
          new InArticle(pair.left().id(), pair.right().id().article()),
          new InArticle(pair.right().id(), pair.left().id().article()));
    }
  }

  /** Statements of the same words together: of one agency's text many are printed. */
  private static List<List<Statement>> alike(List<Statement> statements) {
    Map<StatementId, List<Statement>> alike = new LinkedHashMap<>();
    Copies copies = new Copies();
    for (Statement statement : statements) {
      alike
          .computeIfAbsent(copies.first(statement).id(), first -> new ArrayList<>())
          .add(statement);
    }
    return List.copyOf(alike.values());
  }

  private static List<StatementPair> pairs(List<Statement> some, List<Statement> others) {
    List<StatementPair> pairs = new ArrayList<>();
    for (Statement one : some) {
      for (Statement other : others) {
        if (!one.id().article().equals(other.id().article())) {
          pairs.add(StatementPair.of(one, other));
        }
      }
    }
    return pairs;
  }

  private static boolean isOfOneThing(Statement one, NumberClash clash) {
    return clash.ofOneUnit() && clash.isTelling() && thing(one, clash.left()).isPresent();
  }

  /** The statements that count it, by language and name of the thing. */
  private static Map<String, List<Statement>> byThing(List<ArticleStatements> articles) {
    Map<String, List<Statement>> byThing = new TreeMap<>();
    for (ArticleStatements article : articles) {
      for (Statement statement : article.statements()) {
        Set<String> things = new TreeSet<>();
        for (Quantity quantity : statement.values().quantities()) {
          thing(statement, quantity).ifPresent(things::add);
        }
        for (String thing : things) {
          byThing.computeIfAbsent(thing, t -> new ArrayList<>()).add(statement);
        }
      }
    }
    return byThing;
  }

  /** Returns what is counted, or that ground is measured; nothing where it may be anything. */
  private static Optional<String> thing(Statement statement, Quantity quantity) {
    if (Units.all().named(quantity.unit()).filter(Unit::isOfArea).isPresent()) {
      return Optional.of(GROUND);
    }
    return quantity.isCount()
            && !quantity.unit().isEmpty()
            && !JudgeWords.of(statement.language()).has(JudgeWords.Kind.ANYTHING, quantity.unit())
        ? Optional.of(statement.language().code() + ":" + quantity.unit())
        : Optional.empty();
  }
}
