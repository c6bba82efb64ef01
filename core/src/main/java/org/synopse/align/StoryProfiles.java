package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.statement.Values;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Makes the statements of a story ready for comparison, each with its surroundings: the sentence
 * that it was cut from.
 */
final class StoryProfiles {
  private final Profiler profiler;
  private final StoryWords story;
  private final WordTypes types = new WordTypes();

  StoryProfiles(Profiler profiler, List<ArticleStatements> articles) {
    this.profiler = profiler;
    this.story = profiler.story(articles);
  }

  /** Returns how many sorts of words the profiles made so far have. */
  int types() {
    return types.size();
  }

  /** Returns the profiles of all statements of the articles. */
  Map<StatementId, Profile> of(List<ArticleStatements> articles) {
    Map<StatementId, Profile> profiles = new HashMap<>();
    for (ArticleStatements article : articles) {
      add(article, profiles);
    }
    return profiles;
  }

  private void add(ArticleStatements article, Map<StatementId, Profile> profiles) {
    List<List<Statement>> bySentence = bySentence(article);
    Map<Set<Statement>, Profile> merged = new HashMap<>();
    for (Statement statement : article.statements()) {
      Set<Statement> mates = new LinkedHashSet<>();
      for (List<Statement> sentence : bySentence) {
        if (sentence.contains(statement)) {
          mates.addAll(sentence);
        }
      }
      profiles.put(
          statement.id(),
          profiler.profile(statement, story, types::numbered).in(sentence(mates, merged)));
    }
  }

  private @Nullable Profile sentence(
      Set<Statement> statements, Map<Set<Statement>, Profile> known) {
    if (statements.size() < 2) {
      return null;
    }
    Profile profile = known.get(statements);
    if (profile == null) {
      profile = profiler.profile(merged(statements), story, types::numbered);
      known.put(statements, profile);
    }
    return profile;
  }

  private static List<List<Statement>> bySentence(ArticleStatements article) {
    List<List<Statement>> bySentence = new ArrayList<>();
    for (Sentence sentence : article.annotated().sentences()) {
      bySentence.add(
          article.statements().stream()
              .filter(statement -> statement.span().overlaps(sentence.span()))
              .toList());
    }
    return bySentence;
  }

  private static Statement merged(Set<Statement> statements) {
    List<Statement> inOrder =
        statements.stream().sorted(Comparator.comparing(Statement::id)).toList();
    Statement first = inOrder.get(0);
    return new Statement(
        first.id(),
        Span.covering(inOrder.stream().map(Statement::span).toList()),
        first.text(),
        first.headline(),
        first.language(),
        distinct(inOrder, Statement::tokens).stream()
            .sorted(Comparator.comparing(Token::span))
            .toList(),
        first.predicate(),
        first.modality(),
        first.attributions(),
        new Values(
            distinct(inOrder, statement -> statement.values().quantities()),
            distinct(inOrder, statement -> statement.values().times()),
            distinct(inOrder, statement -> statement.values().mentions())));
  }

  private static <T> List<T> distinct(
      List<Statement> statements, Function<Statement, List<T>> items) {
    return statements.stream().map(items).flatMap(List::stream).distinct().toList();
  }
}
