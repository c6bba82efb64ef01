package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Finds the names of an article. Immutable and safe for use by several threads. */
public final class MentionFinder {
  private static final int LONGEST_NAME = 6;

  private final Gazetteer gazetteer;

  public MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the mentions of each sentence, in the order of the sentences and of their words. */
  public List<List<Mention>> find(List<Sentence> sentences) {
    List<List<Mention>> raw = sentences.stream().map(this::namesOf).toList();
    Map<Entity, Entity> whole = wholeNames(raw);
    return raw.stream()
        .map(
            mentions ->
                mentions.stream()
                    .map(m -> new Mention(m.span(), whole.getOrDefault(m.entity(), m.entity())))
                    .toList())
        .toList();
  }

  private List<Mention> namesOf(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Gazetteer.NameMatch> known = gazetteer.nameAt(tokens, i);
      int personEnd = endOfPerson(tokens, i);
      if (personEnd > i + 1 && (known.isEmpty() || known.get().length() < personEnd - i)) {
        mentions.add(mention(tokens, i, personEnd, person(tokens, i, personEnd)));
        i = personEnd;
      } else if (known.isPresent()) {
        int end = i + known.get().length();
        mentions.add(mention(tokens, i, end, known.get().entity()));
        i = end;
      } else if (tokens.get(i).pos() == PartOfSpeech.PROPN && tokens.get(i).isCapitalised()) {
        int end = endOfProperNouns(tokens, i);
        mentions.add(mention(tokens, i, end, unknown(tokens, i, end)));
        i = end;
      } else {
        i++;
      }
    }
    return mentions;
  }

  private static Mention mention(List<Token> tokens, int begin, int end, Entity entity) {
    Span span = new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    return new Mention(span, entity);
  }

  /** A given name and the capitalised names behind it: {@code Wayne Hale}. */
  private int endOfPerson(List<Token> tokens, int at) {
    if (!gazetteer.isGivenName(tokens.get(at).form())) {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size() && end - at < LONGEST_NAME && continuesName(tokens, end)) {
      end++;
    }
    return end;
  }

  private boolean continuesName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean initial =
        token.form().length() <= 2 && token.isCapitalised() && token.form().endsWith(".");
    boolean particle =
        switch (token.form()) {
          case "von", "van", "de", "der", "zu", "al", "bin", "da", "di" ->
              at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised();
          default -> false;
        };
    boolean name = token.isCapitalised() && token.pos().isNominal() && !gazetteer.isRole(token);
    return initial || name || particle;
  }

  private static int endOfProperNouns(List<Token> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size()
        && end - at < LONGEST_NAME
        && tokens.get(end).pos() == PartOfSpeech.PROPN
        && tokens.get(end).isCapitalised()) {
      end++;
    }
    return end;
  }

  private Entity person(List<Token> tokens, int begin, int end) {
    String name = nameOf(tokens, begin, end);
    return gazetteer.named(name).orElse(new Entity(name, EntityType.PERSON));
  }

  private Entity unknown(List<Token> tokens, int begin, int end) {
    String name = nameOf(tokens, begin, end);
    boolean afterRole = begin > 0 && gazetteer.isRole(tokens.get(begin - 1));
    return gazetteer
        .named(name)
        .orElse(new Entity(name, afterRole ? EntityType.PERSON : EntityType.OTHER));
  }

  /** The words of a name without the genitive: {@code Putins} is read as it stands elsewhere. */
  private static String nameOf(List<Token> tokens, int begin, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = begin; i < end; i++) {
      name.append(i == begin ? "" : " ").append(tokens.get(i).form());
    }
    return name.toString();
  }

  /**
   * For each name that is the end of a longer one in the article, or that with a genitive {@code
   * s}, the longer one.
   */
  private static Map<Entity, Entity> wholeNames(List<List<Mention>> sentences) {
    Map<String, Entity> people = new HashMap<>();
    Map<String, Entity> plain = new HashMap<>();
    for (List<Mention> mentions : sentences) {
      for (Mention mention : mentions) {
        Entity entity = mention.entity();
        plain.putIfAbsent(entity.name(), entity);
        List<String> words = EntityMatch.words(entity.name());
        if (entity.type() == EntityType.PERSON && words.size() > 1) {
          people.merge(
              words.get(words.size() - 1), entity, (a, b) -> a.equals(b) ? a : ambiguous(a, b));
        }
      }
    }
    Map<Entity, Entity> whole = new HashMap<>();
    for (Entity entity : plain.values()) {
      Entity target = wholeName(entity, people, plain);
      if (target != null && !target.equals(entity)) {
        whole.put(entity, target);
      }
    }
    return whole;
  }

  /** Two people who share a surname stay two, and the surname alone stays a third. */
  private static Entity ambiguous(Entity left, Entity right) {
    return EntityMatch.isSame(left, right)
        ? (left.name().length() >= right.name().length() ? left : right)
        : new Entity("", EntityType.OTHER);
  }

  private static @Nullable Entity wholeName(
      Entity entity, Map<String, Entity> people, Map<String, Entity> plain) {
    if (entity.type() != EntityType.PERSON && entity.type() != EntityType.OTHER) {
      return null;
    }
    List<String> words = EntityMatch.words(entity.name());
    if (words.isEmpty()) {
      return null;
    }
    String last = words.get(words.size() - 1);
    String bare = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    Entity person = people.get(last);
    if (person == null) {
      person = people.get(bare);
    }
    if (person != null && !person.name().isEmpty() && words.size() == 1) {
      return person;
    }
    if (entity.name().endsWith("s")) {
      return plain.get(entity.name().substring(0, entity.name().length() - 1));
    }
    return null;
  }
}
