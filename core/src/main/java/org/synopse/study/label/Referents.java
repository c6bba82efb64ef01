package org.synopse.study.label;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Expression;
import org.synopse.study.Said;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;
import org.synopse.text.Language;

/**
 * Finds out which expressions of a story stand for one thing: they stand beside one name, one takes
 * the other's place in aligned statements, or the lexicon has them in one concept.
 */
final class Referents {
  /** How often two expressions must change places to be taken for one thing. */
  private static final int ENOUGH = 1;

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, LabelRow.Link> links = new HashMap<>();

  private Referents() {}

  /**
   * Looks at the articles of one language.
   *
   * @param story the story
   * @param texts the articles whose words count
   * @param language code of the language
   * @param lexicon knows concepts
   */
  static Referents of(
      StoryView story,
      Collection<Map.Entry<Integer, ArticleRecord>> texts,
      String language,
      ConceptLexicon lexicon) {
    Referents referents = new Referents();
    referents.joinBesideNames(texts, language);
    referents.joinExchanged(story, language);
    referents.joinConcepts(texts, language, lexicon);
    return referents;
  }

  private void joinBesideNames(
      Collection<Map.Entry<Integer, ArticleRecord>> texts, String language) {
    Map<String, String> firstBeside = new TreeMap<>();
    for (Map.Entry<Integer, ArticleRecord> text : texts) {
      if (text.getValue().language().equals(language)) {
        for (Expression expression : text.getValue().expressions()) {
          String entity = expression.entity();
          if (entity != null) {
            String first = firstBeside.putIfAbsent(entity, expression.lemma());
            if (first != null) {
              join(first, expression.lemma(), LabelRow.Link.NAME);
            }
          }
        }
      }
    }
  }

  private void joinExchanged(StoryView story, String language) {
    Map<List<String>, Integer> exchanges =
        new TreeMap<>((left, right) -> String.join("|", left).compareTo(String.join("|", right)));
    for (StoryRecord.Meeting meeting : story.story().meetings()) {
      ArticleRecord left = story.article(meeting.left());
      ArticleRecord right = story.article(meeting.right());
      if (left.language().equals(language)
          && right.language().equals(language)
          && !left.outletName().equals(right.outletName())) {
        Said inLeft = story.said(meeting.left());
        Said inRight = story.said(meeting.right());
        addExchange(nouns(left, inLeft), nouns(right, inRight), exchanges);
        addCounted(left, inLeft, right, inRight, exchanges);
      }
    }
    exchanges.forEach(
        (pair, times) -> {
          if (times >= ENOUGH) {
            join(pair.get(0), pair.get(1), LabelRow.Link.ALIGNED);
          }
        });
  }

  private static Set<String> nouns(ArticleRecord article, Said said) {
    Set<String> nouns = new LinkedHashSet<>();
    for (Expression expression : article.expressions()) {
      if (expression.begin() >= said.begin() && expression.end() <= said.end()) {
        nouns.add(expression.lemma());
      }
    }
    return nouns;
  }

  /** What alone differs on both sides has changed places. */
  private static void addExchange(
      Set<String> left, Set<String> right, Map<List<String>, Integer> exchanges) {
    Set<String> onlyLeft = new TreeSet<>(left);
    onlyLeft.removeAll(right);
    Set<String> onlyRight = new TreeSet<>(right);
    onlyRight.removeAll(left);
    if (onlyLeft.size() == 1 && onlyRight.size() == 1) {
      String one = onlyLeft.iterator().next();
      String other = onlyRight.iterator().next();
      List<String> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
      exchanges.merge(pair, 1, Integer::sum);
    }
  }

  /** Whatever is counted by one number in aligned statements: 600 migrants, 600 refugees. */
  private static void addCounted(
      ArticleRecord left,
      Said inLeft,
      ArticleRecord right,
      Said inRight,
      Map<List<String>, Integer> exchanges) {
    for (Said.Figure one : inLeft.quantities()) {
      for (Said.Figure other : inRight.quantities()) {
        boolean sameNumber =
            Objects.equals(one.low(), other.low()) && Objects.equals(one.high(), other.high());
        if (sameNumber) {
          addExchange(counted(left, one), counted(right, other), exchanges);
        }
      }
    }
  }

  private static Set<String> counted(ArticleRecord article, Said.Figure figure) {
    Set<String> counted = new LinkedHashSet<>();
    for (Expression expression : article.expressions()) {
      if (expression.begin() >= figure.begin() && expression.end() <= figure.end()) {
        counted.add(expression.lemma());
      }
    }
    return counted;
  }

  private void joinConcepts(
      Collection<Map.Entry<Integer, ArticleRecord>> texts, String code, ConceptLexicon lexicon) {
    Language language = Language.of(code).orElseThrow();
    Map<String, String> firstOfConcept = new TreeMap<>();
    Set<String> lemmas = new TreeSet<>();
    for (Map.Entry<Integer, ArticleRecord> text : texts) {
      if (text.getValue().language().equals(code)) {
        text.getValue().expressions().forEach(e -> lemmas.add(e.lemma()));
      }
    }
    for (String lemma : lemmas) {
      for (String concept : lexicon.conceptsOf(language, lemma.toLowerCase(language.locale()))) {
        String first = firstOfConcept.putIfAbsent(concept, lemma);
        if (first != null) {
          join(first, lemma, LabelRow.Link.CONCEPT);
        }
      }
    }
  }

  private void join(String one, String other, LabelRow.Link link) {
    if (one.equals(other)) {
      return;
    }
    String left = root(one);
    String right = root(other);
    parents.put(left.compareTo(right) < 0 ? right : left, left.compareTo(right) < 0 ? left : right);
    links.putIfAbsent(one, link);
    links.putIfAbsent(other, link);
  }

  private String root(String expression) {
    String current = expression;
    String parent = parents.putIfAbsent(current, current);
    while (parent != null && !parent.equals(current)) {
      current = parent;
      parent = parents.get(current);
    }
    return current;
  }

  /** Returns what joins an expression to others, or {@code null} where nothing does. */
  LabelRow.@Nullable Link link(String expression) {
    return links.get(expression);
  }

  /**
   * Returns the first of all expressions for the same thing, or {@code null} where it has no other.
   */
  @Nullable String referent(String expression) {
    return links.containsKey(expression) ? root(expression) : null;
  }
}
