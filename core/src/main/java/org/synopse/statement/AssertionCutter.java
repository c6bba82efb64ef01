package org.synopse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.statement.attribution.ParsedSentence;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.clause.Clause;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Cuts a sentence into its assertions: a clause that tells a fact of its own becomes one, any other
 * belongs to the clause that it hangs on, and a reporting frame to the content that it hands over.
 */
final class AssertionCutter {
  /** A clause with more content words beside a noun of saying tells what was said, and more. */
  private static final int MOST_WORDS_BESIDE_NOUN = 2;

  private static final String LEADING = ",;:–—-)…";
  private static final String TRAILING = ",;:–—-(";

  /** Returns the assertions in text order, at least one. */
  List<Assertion> cut(ParsedSentence sentence, List<Attribution> attributions) {
    List<Clause> clauses = sentence.clauses();
    boolean[] frame = frames(clauses, attributions);
    int[] unit = AssertionUnits.of(clauses, frame, attributions);
    attachFrames(clauses, frame, unit, attributions);
    Map<Integer, List<Clause>> byUnit = new TreeMap<>();
    for (Clause clause : clauses) {
      byUnit.computeIfAbsent(unit[clause.index()], u -> new ArrayList<>()).add(clause);
    }
    List<Assertion> assertions = new ArrayList<>();
    for (List<Clause> members : byUnit.values()) {
      assertions.add(assertion(members, frame, attributions));
    }
    return mergeEmpty(assertions);
  }

  /** A clause is a frame if it holds the cue of a content that it is not part of. */
  private static boolean[] frames(List<Clause> clauses, List<Attribution> attributions) {
    boolean[] frames = new boolean[clauses.size()];
    if (attributions.isEmpty()) {
      return frames;
    }
    for (Clause clause : clauses) {
      for (Attribution attribution : attributions) {
        Span cue = attribution.cue();
        frames[clause.index()] |=
            cue != null
                && clause.hasFiniteVerb()
                && (isVerbal(attribution.type()) || isBareNoun(clause, attribution, cue))
                && clause.tokens().stream().anyMatch(token -> token.span().overlaps(cue))
                && attribution.contentWithin(clause.finiteVerb().span()) == 0;
      }
    }
    return frames;
  }

  /**
   * {@code Es gibt Spekulationen, dass …}, {@code There is growing speculation that …}: beside the
   * noun that hands over the clause tells next to nothing.
   */
  private static boolean isBareNoun(Clause clause, Attribution attribution, Span cue) {
    Source source = attribution.source();
    if (attribution.type() != AttributionType.NOMINAL) {
      return false;
    }
    List<Token> beside =
        clause.tokens().stream()
            .filter(token -> token.pos().isContent() && !cue.contains(token.span()))
            .filter(token -> source == null || !source.span().contains(token.span()))
            .filter(token -> attribution.contentWithin(token.span()) == 0)
            .toList();
    // "Der Richter lehnte die Forderung ab" tells what somebody else did with it.
    return beside.size() <= MOST_WORDS_BESIDE_NOUN
        && beside.stream().noneMatch(token -> token.pos().isNominal());
  }

  private static boolean isVerbal(AttributionType type) {
    return type == AttributionType.DIRECT
        || type == AttributionType.INDIRECT
        || type == AttributionType.MIXED;
  }

  /** A frame goes with the nearest clause of its content. */
  private static void attachFrames(
      List<Clause> clauses, boolean[] frame, int[] unit, List<Attribution> attributions) {
    for (Clause clause : clauses) {
      if (frame[clause.index()]) {
        Integer nearest = nearestContent(clause, clauses, attributions);
        if (nearest != null) {
          moveUnit(unit, unit[clause.index()], unit[nearest]);
        }
      }
    }
  }

  private static void moveUnit(int[] unit, int from, int to) {
    for (int i = 0; i < unit.length; i++) {
      if (unit[i] == from) {
        unit[i] = to;
      }
    }
  }

  private static @Nullable Integer nearestContent(
      Clause frame, List<Clause> clauses, List<Attribution> attributions) {
    Integer nearest = null;
    for (Clause clause : clauses) {
      boolean content =
          clause.index() != frame.index()
              && attributions.stream()
                  .filter(a -> a.cue() != null && frame.span().contains(a.cue()))
                  .anyMatch(a -> 2 * a.contentWithin(clause.span()) > clause.span().length());
      boolean nearer =
          nearest == null
              || Math.abs(clause.index() - frame.index()) < Math.abs(nearest - frame.index());
      if (content && nearer) {
        nearest = clause.index();
      }
    }
    return nearest;
  }

  private static Assertion assertion(
      List<Clause> members, boolean[] frame, List<Attribution> attributions) {
    List<Token> all = new ArrayList<>();
    List<Token> content = new ArrayList<>();
    List<Token> head = new ArrayList<>();
    Token predicate = null;
    for (int i = 0; i < members.size(); i++) {
      Clause clause = members.get(i);
      boolean before =
          i + 1 < members.size() && AssertionUnits.completes(clause, members.get(i + 1), frame);
      all.addAll(clause.tokens());
      boolean inFrame = frame[clause.index()] && members.size() > 1;
      if (!inFrame && !isBesideContent(clause, members, frame, attributions)) {
        List<Token> own = own(clause, frame[clause.index()], attributions);
        content.addAll(own);
        if (!before && !hangsOnAnother(clause, members, frame)) {
          head.addAll(own);
        }
        boolean main = !before && predicate == null && clause.hasFiniteVerb();
        predicate = main ? clause.mainVerb() : predicate;
      } else if (inFrame) {
        List<Token> handedOver = handedOver(clause, attributions);
        content.addAll(handedOver);
        head.addAll(handedOver);
      }
    }
    if (members.size() > 1) {
      all.sort(Comparator.comparing(Token::span));
      content.sort(Comparator.comparing(Token::span));
      head.sort(Comparator.comparing(Token::span));
    }
    List<Token> told = content.isEmpty() ? all : content;
    return new Assertion(trimmedSpan(all), told, head.isEmpty() ? told : head, predicate);
  }

  /** {@code Der Minister, der in Berlin war, sagte, …}: what tells of who speaks is not said. */
  private static boolean isBesideContent(
      Clause clause, List<Clause> members, boolean[] frame, List<Attribution> attributions) {
    if (clause.isRoot()
        || attributions.stream().anyMatch(a -> a.contentWithin(clause.span()) > 0)) {
      return false;
    }
    return members.stream()
        .filter(other -> other.index() == clause.parent())
        .anyMatch(
            other -> frame[other.index()] || isBesideContent(other, members, frame, attributions));
  }

  /** The words of a clause without those of frames. */
  private static List<Token> own(Clause clause, boolean frame, List<Attribution> attributions) {
    if (attributions.isEmpty()) {
      return clause.tokens();
    }
    List<Token> own = new ArrayList<>(clause.tokens().size());
    for (Token token : clause.tokens()) {
      if (!isFrameWord(token, attributions)
          && !(frame && isOwnFrameWord(clause, token, attributions))
          && !isNounOfOwnContent(clause, token, attributions)) {
        own.add(token);
      }
    }
    return own;
  }

  /** {@code The driver is said to have fled}: whom the content is of may stand in its frame. */
  private static List<Token> handedOver(Clause frame, List<Attribution> attributions) {
    return frame.tokens().stream()
        .filter(
            token ->
                attributions.stream()
                    .filter(a -> a.cue() != null && frame.span().contains(a.cue()))
                    .anyMatch(a -> a.contentWithin(token.span()) > 0))
        .toList();
  }

  /** What hangs on the frame alone carries the assertion. */
  private static boolean hangsOnAnother(Clause clause, List<Clause> members, boolean[] frame) {
    return !clause.isRoot()
        && members.stream()
            .anyMatch(
                other ->
                    other.index() == clause.parent()
                        && !(frame[other.index()] && members.size() > 1));
  }

  /**
   * The words of a prepositional frame stand inside the clause that they attribute, and so do those
   * of a frame between commas: {@code Prices, economists believe, have peaked}.
   */
  private static boolean isFrameWord(Token token, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      if (attribution.type() == AttributionType.PREPOSITIONAL || isInserted(attribution)) {
        Span cue = attribution.cue();
        Source source = attribution.source();
        if ((cue != null && cue.contains(token.span()))
            || (source != null && source.span().contains(token.span()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * {@code Aid groups urged the government to open the border}: frame and content in one clause.
   */
  private static boolean isOwnFrameWord(
      Clause clause, Token token, List<Attribution> attributions) {
    // "X called it “a shame”" sums up as a whole what the words in marks say in it.
    if (attributions.stream().anyMatch(a -> a.contentWithin(token.span()) > 0)) {
      return false;
    }
    for (Attribution attribution : attributions) {
      Span cue = attribution.cue();
      if (cue == null
          || !isVerbal(attribution.type())
          || !clause.span().contains(cue)
          || attribution.contentWithin(clause.span()) == 0) {
        continue;
      }
      if (isOfCue(attribution, token) || isOfSource(attribution, token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Der Vorwurf der Opposition, die Regierung habe gelogen}: seen as one clause. */
  private static boolean isNounOfOwnContent(
      Clause clause, Token token, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      if (attribution.type() == AttributionType.NOMINAL
          && clause.hasFiniteVerb()
          && attribution.contentWithin(clause.finiteVerb().span()) > 0
          && attribution.contentWithin(token.span()) == 0
          && (isOfCue(attribution, token) || isOfSource(attribution, token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfCue(Attribution attribution, Token token) {
    for (Span part : attribution.cueParts()) {
      if (part.contains(token.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSource(Attribution attribution, Token token) {
    Source source = attribution.source();
    return source != null && source.span().contains(token.span());
  }

  private static boolean isInserted(Attribution attribution) {
    Span cue = attribution.cue();
    List<Span> content = attribution.content();
    return cue != null
        && isVerbal(attribution.type())
        && content.get(0).end() <= cue.begin()
        && content.get(content.size() - 1).begin() >= cue.end();
  }

  private static Span trimmedSpan(List<Token> tokens) {
    int first = 0;
    int last = tokens.size() - 1;
    while (first < last && isMark(tokens.get(first), LEADING)) {
      first++;
    }
    while (last > first && isMark(tokens.get(last), TRAILING)) {
      last--;
    }
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  private static boolean isMark(Token token, String marks) {
    return token.form().length() == 1 && marks.indexOf(token.form().charAt(0)) >= 0;
  }

  /** An assertion without a content word belongs to the one before it, or to the next. */
  private static List<Assertion> mergeEmpty(List<Assertion> assertions) {
    List<Assertion> merged = new ArrayList<>();
    for (Assertion assertion : assertions) {
      boolean empty = contentWords(assertion) == 0;
      if (!merged.isEmpty() && (empty || contentWords(last(merged)) == 0)) {
        merged.set(merged.size() - 1, joined(last(merged), assertion));
      } else {
        merged.add(assertion);
      }
    }
    return merged;
  }

  private static Assertion last(List<Assertion> assertions) {
    return assertions.get(assertions.size() - 1);
  }

  private static int contentWords(Assertion assertion) {
    int words = 0;
    for (Token token : assertion.tokens()) {
      words += token.pos().isContent() && token.pos() != PartOfSpeech.SYM ? 1 : 0;
    }
    return words;
  }

  private static Assertion joined(Assertion left, Assertion right) {
    List<Token> tokens = new ArrayList<>(left.tokens());
    tokens.addAll(right.tokens());
    tokens.sort(Comparator.comparing(Token::span));
    List<Token> head = new ArrayList<>(left.head());
    head.addAll(right.head());
    head.sort(Comparator.comparing(Token::span));
    Token predicate = left.predicate() != null ? left.predicate() : right.predicate();
    return new Assertion(
        Span.covering(List.of(left.span(), right.span())), tokens, head, predicate);
  }
}
