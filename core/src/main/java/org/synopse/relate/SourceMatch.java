package org.synopse.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synopse.lexicon.Concept;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Stance;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;

/**
 * Whether two sides have it from the same mouth.
 *
 * <p>They do if the sources are one entity, share a word that tells ({@code Innenministerium},
 * {@code Sprecherin des Innenministeriums}) or name one kind of body in two words ({@code Polizei},
 * {@code Ordnungshüter}), since a story seldom has two of them. Two people of other names are two
 * sources whatever office they share.
 */
final class SourceMatch {
  private static final int SHORTEST_TELLING_WORD = 4;
  private static final int LONGEST_STEM = 5;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}-]");

  private final ConceptLexicon lexicon;

  SourceMatch(ConceptLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether both have it from somebody, and may have it from the same. */
  boolean haveOneSource(Comparand comparand) {
    Statement left = comparand.left();
    Statement right = comparand.right();
    List<Source> ofLeft = sources(left);
    List<Source> ofRight = sources(right);
    if (ofLeft.isEmpty() || ofRight.isEmpty()) {
      return (isNeutral(left) && isNeutral(right))
          || (ofLeft.stream().allMatch(source -> isNobodyKnown(left, source))
              && ofRight.stream().allMatch(source -> isNobodyKnown(right, source)));
    }
    if (ofLeft.size() != ofRight.size()) {
      return isSame(left, ofLeft.get(0), right, ofRight.get(0));
    }
    return ofLeft.stream().anyMatch(a -> ofRight.stream().anyMatch(b -> isSame(left, a, right, b)));
  }

  /** {@code hieß es}, {@code it was said}: nobody is named, and nobody else is meant. */
  private static boolean isNeutral(Statement statement) {
    return statement.attributions().stream()
        .allMatch(a -> a.source() != null || a.stance() == Stance.NEUTRAL);
  }

  /** Returns who vouches for a statement, from the outermost to the innermost. */
  static List<Source> sources(Statement statement) {
    List<Source> sources = new ArrayList<>();
    for (Attribution attribution : statement.attributions()) {
      Source source = attribution.source();
      if (source != null) {
        sources.add(source);
      }
    }
    return sources;
  }

  private boolean isSame(Statement left, Source a, Statement right, Source b) {
    if (isNobodyKnown(left, a) || isNobodyKnown(right, b)) {
      return true;
    }
    Entity ofLeft = a.entity();
    Entity ofRight = b.entity();
    if (ofLeft != null && ofRight != null) {
      if (EntityMatch.isSame(ofLeft, ofRight)) {
        return true;
      }
      if (ofLeft.type() == EntityType.PERSON && ofRight.type() == EntityType.PERSON) {
        return false;
      }
    }
    return a.text().equalsIgnoreCase(b.text())
        || shareTellingWords(a.text(), b.text())
        || nameOneBody(left.language(), a.text(), right.language(), b.text());
  }

  /** A pronoun, {@code der 58-Jährige}: somebody named before whom nothing resolves. */
  private static boolean isNobodyKnown(Statement statement, Source source) {
    JudgeWords words = JudgeWords.of(statement.language());
    return EntityMatch.words(source.text()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(
            word ->
                words.has(JudgeWords.Kind.GENERIC, word)
                    || isNumber(word)
                    || words.has(JudgeWords.Kind.SPOKES, word)
                    || words.has(JudgeWords.Kind.SPOKES, stem(word)));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Whether two sources have a word in common that tells who they are. */
  static boolean shareTellingWords(String left, String right) {
    Set<String> shared = tellingWords(left);
    shared.retainAll(tellingWords(right));
    return !shared.isEmpty();
  }

  /** Returns the stems of the words of a source that are long enough to tell who it is. */
  static Set<String> tellingWords(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : EntityMatch.words(text)) {
      if (word.length() >= SHORTEST_TELLING_WORD) {
        words.add(stem(word.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  /**
   * {@code Ministeriums} and {@code Ministerium}, {@code Wetterdienstes} and {@code Wetterdienst},
   * {@code Behörden} and {@code Behörde} are one word.
   */
  static String stem(String word) {
    String stem = word;
    for (char ending : new char[] {'s', 'n', 'e'}) {
      if (stem.length() > LONGEST_STEM && stem.charAt(stem.length() - 1) == ending) {
        stem = stem.substring(0, stem.length() - 1);
      }
    }
    return stem;
  }

  private boolean nameOneBody(Language ofLeft, String left, Language ofRight, String right) {
    Set<String> shared = bodies(ofLeft, left);
    shared.retainAll(bodies(ofRight, right));
    return !shared.isEmpty();
  }

  /** The concepts of the nouns of a source, without those who only speak for somebody. */
  private Set<String> bodies(Language language, String source) {
    JudgeWords words = JudgeWords.of(language);
    return NO_LETTER
        .splitAsStream(source)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !words.has(JudgeWords.Kind.GENERIC, word))
        .filter(word -> !words.has(JudgeWords.Kind.SPOKES, word))
        .flatMap(word -> lexicon.conceptsOfForm(language, word).stream())
        .filter(this::isOfANoun)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean isOfANoun(String id) {
    Concept concept = lexicon.concept(id);
    return concept != null && concept.pos() == PartOfSpeech.NOUN;
  }
}
