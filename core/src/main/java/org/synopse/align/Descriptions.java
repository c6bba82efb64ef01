package org.synopse.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * For whom a noun stands in one story: where one article writes {@code Trainerin Gesa Lorberg} or
 * {@code Gesa Lorberg, die Trainerin}, {@code die Trainerin} of any other article is she.
 *
 * <p>A noun that is said of two people of the story stands for neither. Immutable.
 */
final class Descriptions {
  /** So many words behind the comma of an apposition its noun is looked for. */
  private static final int REACH = 4;

  private final Map<Description, Entity> people;

  private Descriptions(Map<Description, Entity> people) {
    this.people = Map.copyOf(people);
  }

  private record Description(Language language, String lemma) {
    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Description description
              && language == description.language
              && lemma.equals(description.lemma));
    }

    @Override
    public int hashCode() {
      return lemma.hashCode();
    }
  }

  /** Returns what stands for nobody. */
  static Descriptions none() {
    return new Descriptions(Map.of());
  }

  /** Returns what the articles call people. */
  static Descriptions of(List<ArticleStatements> articles) {
    Map<Description, Set<Entity>> said = new HashMap<>();
    for (ArticleStatements article : articles) {
      Language language = article.annotated().language();
      Map<Token, Entity> names = names(article);
      for (Sentence sentence : article.annotated().sentences()) {
        read(sentence.tokens(), language, names, said);
      }
    }
    Map<Description, Entity> people = new HashMap<>();
    said.forEach(
        (description, whom) -> {
          if (whom.size() == 1) {
            people.put(description, whom.iterator().next());
          }
        });
    return new Descriptions(people);
  }

  /** Returns the person for whom the noun stands, or {@code null} if that is not known. */
  @Nullable Entity whom(Language language, Token noun) {
    return people.isEmpty() ? null : people.get(new Description(language, noun.lemma()));
  }

  private static void read(
      List<Token> tokens,
      Language language,
      Map<Token, Entity> names,
      Map<Description, Set<Entity>> said) {
    for (int i = 0; i < tokens.size(); i++) {
      Token noun = tokens.get(i);
      if (noun.pos() == PartOfSpeech.NOUN && !names.containsKey(noun)) {
        Entity whom = whom(tokens, i, names);
        if (whom != null) {
          said.computeIfAbsent(new Description(language, noun.lemma()), d -> new HashSet<>())
              .add(whom);
        }
      }
    }
  }

  private static @Nullable Entity whom(List<Token> tokens, int noun, Map<Token, Entity> names) {
    if (noun + 1 < tokens.size() && names.containsKey(tokens.get(noun + 1))) {
      return names.get(tokens.get(noun + 1));
    }
    for (int i = noun - 1; i > 0 && i >= noun - REACH; i--) {
      Token before = tokens.get(i);
      if (before.form().equals(",")) {
        return names.get(tokens.get(i - 1));
      }
      if (before.pos() != PartOfSpeech.DET && before.pos() != PartOfSpeech.ADJ) {
        return null;
      }
    }
    return null;
  }

  /** The words of people's names, in what is said and in who says it. */
  private static Map<Token, Entity> names(ArticleStatements article) {
    Map<Span, Entity> people = new HashMap<>();
    for (Attribution attribution : article.attributions()) {
      Source source = attribution.source();
      if (source != null) {
        add(people, source.span(), source.entity());
      }
    }
    for (Statement statement : article.statements()) {
      for (Mention mention : statement.values().mentions()) {
        add(people, mention.span(), mention.entity());
      }
    }
    Map<Token, Entity> names = new HashMap<>();
    List<Token> tokens =
        article.annotated().sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    people.forEach(
        (span, entity) -> {
          List<String> words = List.of(entity.name().split(" ", -1));
          for (int i = firstFrom(tokens, span.begin());
              i < tokens.size() && tokens.get(i).span().end() <= span.end();
              i++) {
            if (words.contains(tokens.get(i).form())) {
              names.put(tokens.get(i), entity);
            }
          }
        });
    return names;
  }

  private static int firstFrom(List<Token> tokens, int begin) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void add(Map<Span, Entity> people, Span span, @Nullable Entity entity) {
    if (entity != null && entity.type() == EntityType.PERSON) {
      people.put(span, entity);
    }
  }
}
