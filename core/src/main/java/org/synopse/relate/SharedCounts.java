package org.synopse.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
   * set in the order of their ids that may be changed. A number that the other article tells too is
   * held against no other of it.
   */
  static SortedSet<StatementPair> among(List<ArticleStatements> articles) {
    SortedSet<StatementPair> found = new TreeSet<>();
    for (List<Statement> counting : byThing(articles).values()) {
      new OneThing(alike(counting)).addTo(found);
    }
    return found;
  }

  /** The statements that count one thing. */
  private static final class OneThing {
    /** Those of the same words together. */
    private final List<List<Statement>> kinds;

    /** For each kind the articles that tell its number, if in other words. */
    private final List<Set<String>> tellers = new ArrayList<>();

    OneThing(List<List<Statement>> kinds) {
      this.kinds = kinds;
      for (List<Statement> kind : kinds) {
        Set<String> articles = new HashSet<>();
        for (List<Statement> other : kinds) {
          if (NumberClash.between(kind.get(0), other.get(0)).isEmpty()) {
            other.forEach(statement -> articles.add(statement.id().article()));
          }
        }
        tellers.add(articles);
      }
    }

    void addTo(Set<StatementPair> found) {
      for (int i = 0; i < kinds.size(); i++) {
        for (int j = i + 1; j < kinds.size(); j++) {
          if (clash(kinds.get(i).get(0), kinds.get(j).get(0))) {
            addPairs(i, j, found);
          }
        }
      }
    }

    /** No pair of one article, for it tells both numbers. */
    private void addPairs(int one, int other, Set<StatementPair> found) {
      for (Statement left : kinds.get(one)) {
        for (Statement right : kinds.get(other)) {
          if (!tellers.get(one).contains(right.id().article())
              && !tellers.get(other).contains(left.id().article())) {
            found.add(StatementPair.of(left, right));
          }
        }
      }
    }
  }

  private static boolean clash(Statement one, Statement other) {
    return NumberClash.between(one, other)
        .filter(clash -> clash.ofOneUnit() && clash.isTelling())
        .filter(clash -> thing(one, clash.left()).isPresent())
        .isPresent();
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
