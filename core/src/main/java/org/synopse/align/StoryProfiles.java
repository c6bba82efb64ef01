package org.synopse.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Copies;
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

  /**
   * Returns the profiles of all statements of the articles; copies in copies of one sentence have
   * one and the same, so that what is found out about it is found out for all.
   */
  Map<StatementId, Profile> of(List<ArticleStatements> articles) {
    List<List<InSentence>> read = articles.parallelStream().map(StoryProfiles::read).toList();
    Copies statements = new Copies();
    Copies sentences = new Copies();
    Map<StatementId, InSentence> kinds = new HashMap<>();
    for (InSentence one : read.stream().flatMap(List::stream).toList()) {
      Statement sentence = one.sentence();
      kinds.put(
          one.statement().id(),
          new InSentence(
              statements.first(one.statement()),
              sentence == null ? null : sentences.first(sentence)));
    }
    IdentityHashMap<Statement, Profile> byThemselves = byThemselves(kinds.values());
    Map<InSentence, Profile> known = new HashMap<>();
    Map<StatementId, Profile> profiles = new HashMap<>();
    kinds.forEach(
        (id, kind) -> profiles.put(id, known.computeIfAbsent(kind, k -> k.profile(byThemselves))));
    return profiles;
  }

  /**
   * A statement and all that its sentence says.
   *
   * @param sentence the statements of the sentence as one, or {@code null} if there is no other
   */
  private record InSentence(Statement statement, @Nullable Statement sentence) {
    Profile profile(IdentityHashMap<Statement, Profile> byThemselves) {
      return Objects.requireNonNull(byThemselves.get(statement))
          .in(sentence == null ? null : byThemselves.get(sentence));
    }

    /** By identity: to look at all of their words would take longer. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
      return other instanceof InSentence kind
          && statement == kind.statement
          && sentence == kind.sentence;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(statement) + System.identityHashCode(sentence);
    }
  }

  /** Returns the profiles of statements and sentences, by identity. */
  private IdentityHashMap<Statement, Profile> byThemselves(Collection<InSentence> kinds) {
    Set<Statement> different = Collections.newSetFromMap(new IdentityHashMap<>());
    for (InSentence kind : kinds) {
      different.add(kind.statement());
      if (kind.sentence() != null) {
        different.add(kind.sentence());
      }
    }
    List<Profile> made =
        different.parallelStream()
            .map(statement -> profiler.profile(statement, story, descriptions, types::numbered))
            .toList();
    IdentityHashMap<Statement, Profile> profiles = new IdentityHashMap<>();
    made.forEach(profile -> profiles.put(profile.statement(), profile));
    return profiles;
  }

  private static List<InSentence> read(ArticleStatements article) {
    List<Sentence> sentences = article.annotated().sentences();
    Map<Integer, List<Statement>> bySentence = new HashMap<>();
    for (Statement statement : article.statements()) {
      for (int sentence : overlapped(sentences, statement.span())) {
        bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(statement);
      }
    }
    Map<List<StatementId>, Statement> merged = new HashMap<>();
    List<InSentence> read = new ArrayList<>();
    for (Statement statement : article.statements()) {
      TreeMap<StatementId, Statement> mates = new TreeMap<>();
      for (int sentence : overlapped(sentences, statement.span())) {
        bySentence.getOrDefault(sentence, List.of()).forEach(mate -> mates.put(mate.id(), mate));
      }
      read.add(new InSentence(statement, sentence(mates, merged)));
    }
    return read;
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

  private static @Nullable Statement sentence(
      SortedMap<StatementId, Statement> statements, Map<List<StatementId>, Statement> known) {
    return statements.size() < 2
        ? null
        : known.computeIfAbsent(
            List.copyOf(statements.keySet()), ids -> merged(List.copyOf(statements.values())));
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
