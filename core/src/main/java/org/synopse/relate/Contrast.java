package org.synopse.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.synopse.align.WordMatch;
import org.synopse.statement.Statement;
import org.synopse.statement.time.TimexType;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Two words that part what the statements are about: {@code bei den Herren}, {@code bei den Damen};
 * {@code netto}, {@code brutto}; {@code das Landgericht}, {@code das Oberlandesgericht}.
 *
 * @param left the word of the left side, which the right side does not have
 * @param right the word of the right side
 */
record Contrast(Span left, Span right) {
  /** Each line as its members, each member as the words that mean the same. */
  private static final List<List<Set<String>>> LINES =
      ResourceLines.of(Contrast.class, "contrasts.txt").stream()
          .map(
              line ->
                  ResourceLines.items(line).stream()
                      .map(member -> Set.of(member.split("/", -1)))
                      .toList())
          .toList();

  private static final Fact<Map<Integer, List<Member>>> MEMBERS = new Fact<>(Contrast::members);

  private static final int SHORTEST_PART = 5;

  /** Weaker matches are of words that only have to do with each other. */
  private static final double MET = 0.5;

  /** Returns the first contrast of two statements. */
  static Optional<Contrast> between(Comparand comparand) {
    return listed(comparand).or(() -> ofModifiers(comparand));
  }

  private static Optional<Contrast> listed(Comparand comparand) {
    Map<Integer, List<Member>> left = comparand.ofLeft(MEMBERS);
    Map<Integer, List<Member>> right = comparand.ofRight(MEMBERS);
    for (Map.Entry<Integer, List<Member>> line : left.entrySet()) {
      List<Member> ofLeft = line.getValue();
      List<Member> ofRight = right.getOrDefault(line.getKey(), List.of());
      boolean shared =
          ofLeft.stream().anyMatch(a -> ofRight.stream().anyMatch(b -> a.index() == b.index()));
      if (!ofRight.isEmpty() && !shared) {
        return Optional.of(
            new Contrast(ofLeft.get(0).token().span(), ofRight.get(0).token().span()));
      }
    }
    return Optional.empty();
  }

  /** A word of a statement that is on a line. */
  private record Member(int index, Token token) {}

  /** Returns the words of a statement that are on lines, by the number of the line. */
  private static Map<Integer, List<Member>> members(Statement statement) {
    Map<Integer, List<Member>> members = new TreeMap<>();
    for (int line = 0; line < LINES.size(); line++) {
      List<Member> ofLine = members(LINES.get(line), statement);
      if (!ofLine.isEmpty()) {
        members.put(line, ofLine);
      }
    }
    return members;
  }

  private static List<Member> members(List<Set<String>> line, Statement statement) {
    List<Member> found = new ArrayList<>();
    for (Token token : statement.tokens()) {
      for (int i = 0; i < line.size(); i++) {
        if (isMember(line.get(i), token) && !isOfALength(statement, token)) {
          found.add(new Member(i, token));
        }
      }
    }
    return found;
  }

  /** {@code a trial of several months} is no monthly one. */
  private static boolean isOfALength(Statement statement, Token token) {
    return statement.values().times().stream()
        .anyMatch(time -> time.type() == TimexType.DURATION && time.span().contains(token.span()));
  }

  private static boolean isMember(Set<String> words, Token token) {
    String form = JudgeWords.lower(token);
    return words.contains(form)
        || words.contains(token.lemma())
        || (token.pos().isNominal()
            && words.stream()
                .anyMatch(
                    word ->
                        word.length() >= SHORTEST_PART
                            && form.length() >= word.length() + SHORTEST_PART
                            && form.startsWith(word)));
  }

  /**
   * {@code the coastal line}, {@code the mountain line}: one noun with other words before it, none
   * of which is met on the other side.
   */
  private static Optional<Contrast> ofModifiers(Comparand comparand) {
    List<Token> left = comparand.left().tokens();
    List<Token> right = comparand.right().tokens();
    for (WordMatch match : comparand.links().both()) {
      if (match.kind() == WordMatch.Kind.SAME && match.left().pos().isNominal()) {
        Optional<Token> ofLeft = modifier(left, match.left());
        Optional<Token> ofRight = modifier(right, match.right());
        boolean part =
            ofLeft.isPresent()
                && ofRight.isPresent()
                && isOpen(comparand.links().ofLeft(ofLeft.get()), ofRight.get())
                && isOpen(comparand.links().ofRight(ofRight.get()), ofLeft.get());
        if (part) {
          return Optional.of(new Contrast(ofLeft.get().span(), ofRight.get().span()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Opposites part what they stand before: {@code the upper house}, {@code the lower house}; and a
   * word that has to do with any other but the one before the same noun says nothing of it.
   */
  private static boolean isOpen(Optional<WordMatch> match, Token across) {
    return match
        .filter(m -> m.kind() != WordMatch.Kind.ANTONYM)
        .filter(m -> m.kind().strength() >= MET || m.right().equals(across))
        .isEmpty();
  }

  private static Optional<Token> modifier(List<Token> tokens, Token noun) {
    int at = tokens.indexOf(noun);
    return Optional.ofNullable(at > 0 ? tokens.get(at - 1) : null)
        .filter(token -> token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.NOUN);
  }
}
