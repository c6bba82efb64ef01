package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Descriptions descriptions;
  private final WordTypes types = new WordTypes();

  StoryProfiles(Profiler profiler, List<ArticleStatements> articles) {
    this.profiler = profiler;
    this.story = profiler.story(articles);
    this.descriptions = profiler.descriptions(articles);
  }

  /** Returns a word of each sort that the profiles made so far have, by the numbers of sorts. */
  List<Profile.Word> types() {
    return types.words();
  }

  /** Returns the profiles of all statements of the articles. */
  Map<StatementId, Profile> of(List<ArticleStatements> articles) {
    Map<StatementId, Profile> profiles = new ConcurrentHashMap<>();
    articles.parallelStream().forEach(article -> add(article, profiles));
    return profiles;
  }

  private void add(ArticleStatements article, Map<StatementId, Profile> profiles) {
    List<Sentence> sentences = article.annotated().sentences();
    Map<Integer, List<Statement>> bySentence = new HashMap<>();
    for (Statement statement : article.statements()) {
      for (int sentence : overlapped(sentences, statement.span())) {
        bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(statement);
      }
    }
    Map<List<StatementId>, Profile> merged = new HashMap<>();
    for (Statement statement : article.statements()) {
      TreeMap<StatementId, Statement> mates = new TreeMap<>();
      for (int sentence : overlapped(sentences, statement.span())) {
        bySentence.getOrDefault(sentence, List.of()).forEach(mate -> mates.put(mate.id(), mate));
      }
      profiles.put(
          statement.id(),
          profiler
              .profile(statement, story, descriptions, types::numbered)
              .in(sentence(mates, merged)));
    }
  }

  /** Returns the numbers of the sentences that share a character with the span, in order. */
  private static List<Integer> overlapped(List<Sentence> sentences, Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Integer> numbers = new ArrayList<>();
    while (low < sentences.size() && sentences.get(low).span().overlaps(span)) {
      numbers.add(low++);
    }
    return numbers;
  }

  private @Nullable Profile sentence(
      SortedMap<StatementId, Statement> statements, Map<List<StatementId>, Profile> known) {
    if (statements.size() < 2) {
      return null;
    }
    List<StatementId> ids = List.copyOf(statements.keySet());
    Profile profile = known.get(ids);
    if (profile == null) {
      profile =
          profiler.profile(
              merged(List.copyOf(statements.values())), story, descriptions, types::numbered);
      known.put(ids, profile);
    }
    return profile;
  }

  private static Statement merged(List<Statement> inOrder) {
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
