package org.synopse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Gazetteer;
import org.synopse.statement.entity.MentionFinder;
import org.synopse.statement.quantity.QuantityFinder;
import org.synopse.statement.time.TimeFinder;
import org.synopse.testing.ProcessorTime;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** No stage that reads values takes more than a second for 100,000 characters of nonsense. */
class LongInputTest {
  private static final int LENGTH = 100_000;
  private static final int TRIES = 3;
  private static final Duration BOUND = Duration.ofSeconds(1);
  private static final MentionFinder MENTIONS = new MentionFinder(Gazetteer.load());
  private static final LocalDate DAY = LocalDate.of(2024, 6, 18);

  private static final String PIECES =
      "1|.|-|:|,|1.|12:|3:1 |1,|two |hundert |zu |Montag |um 7 |A ";

  @ParameterizedTest
  @ValueSource(strings = PIECES)
  void takesNoMoreThanASecondPerStage(String pieces) {
    for (String piece : pieces.split("\\|", -1)) {
      for (Sentence sentence : List.of(oneToken(piece), manyTokens(piece))) {
        for (Language language : Language.values()) {
          readsInTime(piece, language, sentence);
        }
      }
    }
  }

  private static void readsInTime(String piece, Language language, Sentence sentence) {
    QuantityFinder quantities = QuantityFinder.of(language);
    TimeFinder times = TimeFinder.of(language);
    takesNoLonger("quantities", piece, () -> quantities.find(sentence, List.of()));
    takesNoLonger("times", piece, () -> times.find(sentence, DAY));
    takesNoLonger("names", piece, () -> MENTIONS.find(language, List.of(sentence)));
  }

  /** Counts the time of this thread, since others may keep the machine busy; the best of a few. */
  private static void takesNoLonger(String stage, String piece, Runnable reading) {
    Duration best = BOUND.plusSeconds(1);
    for (int i = 0; i < TRIES && best.compareTo(BOUND) > 0; i++) {
      Duration taken = ProcessorTime.of(reading);
      best = taken.compareTo(best) < 0 ? taken : best;
    }
    assertThat(best).as(stage + " of many '" + piece + "'").isLessThanOrEqualTo(BOUND);
  }

  private static Sentence oneToken(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    Token token = new Token(new Span(0, text.length()), text, PartOfSpeech.X, text, Set.of());
    return new Sentence(token.span(), 0, false, List.of(token));
  }

  private static Sentence manyTokens(String piece) {
    String form = piece.strip();
    List<Token> tokens = new ArrayList<>();
    for (int begin = 0; begin + form.length() < LENGTH; begin += form.length() + 1) {
      Span span = new Span(begin, begin + form.length());
      tokens.add(new Token(span, form, PartOfSpeech.NOUN, form, Set.of()));
    }
    return new Sentence(new Span(0, LENGTH), 0, false, tokens);
  }
}
