package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Joins English segments whose verb or subject stands in another, behind an insertion. */
final class EnglishSegments {
  private final ClauseGrammar grammar;
  private final EnglishOpenings openings;

  EnglishSegments(ClauseGrammar grammar, EnglishOpenings openings) {
    this.grammar = grammar;
    this.openings = openings;
  }

  /** Returns the segments, joined, in text order. */
  List<List<Token>> joined(List<Token> tokens, List<List<Token>> segments) {
    return withSubjects(tokens, withVerbs(tokens, segments));
  }

  /** Puts what opens a clause before a phrase together with the verb that comes behind. */
  private List<List<Token>> withVerbs(List<Token> tokens, List<List<Token>> segments) {
    List<List<Token>> joined = new ArrayList<>();
    int from = 0;
    int begin = 0;
    for (List<Token> segment : segments) {
      int end = begin + segment.size();
      List<Token> held = tokens.subList(from, end);
      boolean last = end == tokens.size();
      if (last || !SegmentWords.endsWithComma(held) || !awaitsVerb(tokens, from, end)) {
        joined.add(held);
        from = end;
      }
      begin = end;
    }
    return joined;
  }

  /** Begins with what opens a clause, with a phrase behind it or nothing, and has no verb yet. */
  private boolean awaitsVerb(List<Token> tokens, int from, int end) {
    List<Token> held = tokens.subList(from, end);
    Token first = held.get(0);
    boolean verb = held.stream().anyMatch(token -> token.pos().isVerbal() && token.canBeFinite());
    if (verb || held.size() < 2) {
      return false;
    }
    boolean link = first.pos() == PartOfSpeech.ADV && held.size() == 2;
    if (link && from > 0 && tokens.get(from - 1).is(";")) {
      // "; therefore, a ferry was needed"
      return true;
    }
    PartOfSpeech behind = held.get(1).pos();
    boolean phrase = behind == PartOfSpeech.ADP || held.get(1).is(",");
    return grammar.isCoordinator(first)
        ? held.get(1).is(",")
        : from > 0
            && tokens.get(from - 1).pos() != PartOfSpeech.PUNCT
            && grammar.opened(first) != null
            && (openings.opensClause(first) || (phrase && openings.opensComplement(first)));
  }

  /**
   * English sets a frame behind what is said, and an apposition behind its subject: {@code …, the
   * minister, Josphat Mwendia, told the guests}. What names somebody goes to the verb behind it.
   */
  private List<List<Token>> withSubjects(List<Token> tokens, List<List<Token>> segments) {
    List<List<Token>> joined = new ArrayList<>();
    int begin = 0;
    for (List<Token> segment : segments) {
      int end = begin + segment.size();
      int from = begin;
      while (isFrameWithoutSubject(segment)
          && joined.size() > 1
          && isName(joined.get(joined.size() - 1))) {
        from -= joined.remove(joined.size() - 1).size();
      }
      joined.add(tokens.subList(from, end));
      begin = end;
    }
    return joined;
  }

  /** Begins with a verb of saying, and has no subject behind it as {@code said officials} has. */
  private boolean isFrameWithoutSubject(List<Token> segment) {
    Token verb = segment.get(0);
    boolean subjectBehind = segment.size() > 1 && SegmentWords.isNominal(segment.get(1));
    return verb.pos() == PartOfSpeech.VERB
        && verb.canBeFinite()
        && grammar.governsClause(verb)
        && (!subjectBehind || grammar.addresses(verb));
  }

  /** {@code the minister,} {@code Josphat Mwendia,}: words for somebody, set off by a comma. */
  private static boolean isName(List<Token> segment) {
    return SegmentWords.endsWithComma(segment)
        && SegmentWords.isNominal(segment.get(0))
        && segment.stream()
            .noneMatch(token -> token.pos().isVerbal() || token.pos() == PartOfSpeech.CCONJ);
  }
}
