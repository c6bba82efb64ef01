package org.synopse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.statement.attribution.ParsedSentence;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Cuts a sentence into its assertions: a clause that tells a fact of its own becomes one, any other
 * belongs to the clause that it hangs on, and a reporting frame to the content that it hands over.
 */
final class AssertionCutter {
  /** A subordinate clause with fewer content words tells no fact of its own. */
  private static final int FEWEST_WORDS = 3;

  /** A subordinate clause amid the clause that it hangs on must tell more. */
  private static final int FEWEST_WORDS_INSIDE = 6;

  /** A clause with more content words beside a noun of saying tells what was said, and more. */
  private static final int MOST_WORDS_BESIDE_NOUN = 2;

  private static final Map<String, Set<String>> WORDS =
      ResourceLines.fields(AssertionCutter.class, "assertion-words.txt").stream()
          .collect(
              Collectors.toMap(
                  fields -> fields.get(0),
                  fields -> Set.copyOf(ResourceLines.items(fields.get(1)))));

  private static final String LEADING = ",;:–—-)…";
  private static final String TRAILING = ",;:–—-(";

  /** Returns the assertions in text order, at least one. */
  List<Assertion> cut(ParsedSentence sentence, List<Attribution> attributions) {
    List<Clause> clauses = sentence.clauses();
    boolean[] frame = frames(clauses, attributions);
    int[] unit = units(clauses, frame, attributions);
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

  private static int[] units(
      List<Clause> clauses, boolean[] frame, List<Attribution> attributions) {
    int[] unit = new int[clauses.size()];
    for (Clause clause : clauses) {
      boolean own =
          switch (clause.kind()) {
            case MAIN, FRAGMENT -> true;
            case COMPLEMENT -> frame[clause.parent()] || isSaidByNoun(clause, attributions);
            case INFINITIVE -> frame[clause.parent()];
            case RELATIVE ->
                tells(clause, clauses, frame) && !isNeeded(clause, clauses.get(clause.parent()));
            case ADVERBIAL -> tells(clause, clauses, frame);
            case CONDITION -> false;
          };
      // A clause may hang on a later one; then it stands for itself.
      boolean parentKnown = clause.parent() < clause.index();
      unit[clause.index()] = own || !parentKnown ? clause.index() : unit[clause.parent()];
      if (clause.index() > 0) {
        Clause before = clauses.get(clause.index() - 1);
        Clause root = rootBefore(clauses, clause);
        if (completes(root, clause, frame)) {
          unit[clause.index()] = unit[root.index()];
        } else if (goesOnWith(before, clause)) {
          unit[clause.index()] = unit[before.index()];
        }
      }
    }
    return unit;
  }

  /**
   * {@code Ob es Brandstiftung war, muss die Polizei klären}, {@code Falls er bleibt, steht der
   * Erfolg in Frage}, {@code Um sie zu retten, …}, {@code Kämen sie nicht, so …}: what stands
   * before the verb is a part of what is told.
   */
  private static boolean completes(Clause before, Clause clause, boolean[] frame) {
    if (!before.isRoot()
        || !clause.isRoot()
        || clause.kind() != ClauseKind.MAIN
        || frame[before.index()]
        || frame[clause.index()]) {
      return false;
    }
    boolean verbFirst = beginsWithVerb(clause) || takesUp(clause);
    return switch (before.kind()) {
      case CONDITION -> true;
      case INFINITIVE -> verbFirst || isFrontedPhrase(before);
      case COMPLEMENT -> verbFirst;
      case MAIN ->
          opensSpeech(before)
              && beginsWithVerb(before)
              && (verbFirst || plays("consequence", clause.firstWord()));
      default -> false;
    };
  }

  /**
   * {@code Wie lange es dauert, bis sie kommen, steht nicht fest}: what hangs on it is left out.
   */
  private static Clause rootBefore(List<Clause> clauses, Clause clause) {
    Clause before = clauses.get(clause.index() - 1);
    while (before.parent() < before.index()) {
      before = clauses.get(before.parent());
    }
    return before;
  }

  /** {@code da es dort gehandelt wird und damit teurer wird}: the subject stands before. */
  private static boolean goesOnWith(Clause before, Clause clause) {
    return clause.kind() == before.kind()
        && (clause.kind() == ClauseKind.ADVERBIAL || clause.kind() == ClauseKind.RELATIVE)
        && clause.parent() == before.parent()
        && !clause.isRoot()
        && clause.tokens().get(0).pos() == PartOfSpeech.CCONJ
        && clause.tokens().size() > 1
        && clause.tokens().get(1).pos() != PartOfSpeech.SCONJ
        && clause.tokens().get(1).pos() != PartOfSpeech.PRON;
  }

  /** Behind a comma a verb goes on with the subject of before: {@code stürzte, fiel ins Gras}. */
  private static boolean opensSpeech(Clause clause) {
    return clause.index() == 0 || plays("opening-mark", clause.tokens().get(0));
  }

  /** {@code Addressing the board, she said …}: no more than a phrase, at the head of a sentence. */
  private static boolean isFrontedPhrase(Clause clause) {
    return clause.index() == 0
        && clause.tokens().stream().noneMatch(token -> token.pos() == PartOfSpeech.AUX);
  }

  /** {@code Wer gewonnen hat, das bleibt ungewiss}: a pronoun for what stands before. */
  private static boolean takesUp(Clause clause) {
    List<Token> tokens = clause.tokens();
    return clause.hasFiniteVerb()
        && tokens.size() > 1
        && tokens.get(1).equals(clause.finiteVerb())
        && plays("taking-up", tokens.get(0));
  }

  private static boolean beginsWithVerb(Clause clause) {
    return clause.hasFiniteVerb() && clause.firstWord().equals(clause.finiteVerb());
  }

  /** Whether it says enough for a fact of its own. */
  private static boolean tells(Clause clause, List<Clause> clauses, boolean[] frame) {
    return clause.hasFiniteVerb() && clause.contentWords() >= fewestWords(clause, clauses, frame);
  }

  /** {@code jeder, der …}, {@code denjenigen, die …}: without it nobody knows who is meant. */
  private static boolean isNeeded(Clause relative, Clause parent) {
    int begin = relative.tokens().get(0).span().begin();
    Token last = null;
    Token beforeLast = null;
    for (Token token : parent.tokens()) {
      if (token.span().end() <= begin && token.pos() != PartOfSpeech.PUNCT) {
        beforeLast = last;
        last = token;
      }
    }
    return isCleft(parent)
        || isRestrictive(relative, parent)
        || isUndefined(last)
        || (last != null && last.pos() == PartOfSpeech.NOUN && isUndefined(beforeLast));
  }

  /** {@code Es war nicht die Frau, die das Kind angeboten hatte}: who it was is what is told. */
  private static boolean isCleft(Clause parent) {
    return parent.hasFiniteVerb()
        && plays("cleft-subject", parent.firstWord())
        && WORDS.getOrDefault("cleft-verb", Set.of()).contains(parent.finiteVerb().lemma());
  }

  /** Without a comma before it, as English has them where it tells which one is meant. */
  private static boolean isRestrictive(Clause relative, Clause parent) {
    int begin = relative.tokens().get(0).span().begin();
    Token before = null;
    for (Token token : parent.tokens()) {
      before = token.span().end() <= begin ? token : before;
    }
    return before != null
        && before.pos() != PartOfSpeech.PUNCT
        && before.pos() != PartOfSpeech.PROPN
        && relative.tokens().get(0).pos() != PartOfSpeech.PUNCT
        && relative.tokens().get(0).pos() != PartOfSpeech.CCONJ;
  }

  private static boolean isUndefined(@Nullable Token token) {
    return token != null && plays("undefined", token);
  }

  private static boolean plays(String role, Token token) {
    return WORDS.getOrDefault(role, Set.of()).contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** {@code Die Ankündigung, dass …, sorgte für Unruhe}: what was announced is told beside it. */
  private static boolean isSaidByNoun(Clause clause, List<Attribution> attributions) {
    return clause.contentWords() >= FEWEST_WORDS
        && attributions.stream()
            .filter(attribution -> attribution.type() == AttributionType.NOMINAL)
            .anyMatch(a -> 2 * a.contentWithin(clause.span()) > clause.span().length());
  }

  /**
   * What stands amid another clause would be told twice, there and by itself; not what stands amid
   * a frame, whose words are no content.
   */
  private static int fewestWords(Clause clause, List<Clause> clauses, boolean[] frame) {
    Span around = clauses.get(clause.parent()).span();
    boolean inside = clause.parent() < clause.index() && around.contains(clause.span());
    return inside && !frame[clause.parent()] ? FEWEST_WORDS_INSIDE : FEWEST_WORDS;
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
      boolean before = i + 1 < members.size() && completes(clause, members.get(i + 1), frame);
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
