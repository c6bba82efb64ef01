package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.synopse.statement.quantity.NumberReader;

/**
 * The number words of one article: every rule asks at every word, so that what was read is kept.
 * For one thread.
 */
final class SpokenNumbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final TimeWords words;
  private final NumberReader numbers;
  private final Map<String, Optional<BigDecimal>> read = new HashMap<>();

  SpokenNumbers(TimeWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** Returns the number that a form says, {@code zwölf} and {@code zweieinhalb} too. */
  Optional<BigDecimal> number(String form, String lower) {
    return read.computeIfAbsent(form, f -> readWord(f, lower));
  }

  private Optional<BigDecimal> readWord(String form, String lower) {
    return words
        .value(TimeRole.NUMBER, lower)
        .map(BigDecimal::new)
        .or(() -> numbers.number(form))
        .or(
            () ->
                words
                    .ending(TimeRole.AND_A_HALF, lower)
                    .flatMap(compound -> numbers.number(compound.head()))
                    .map(number -> number.add(HALF)));
  }

  /** Returns the number that a part of a word says. */
  Optional<BigDecimal> numberIn(String part) {
    return words.value(TimeRole.NUMBER, part).map(BigDecimal::new).or(() -> numbers.number(part));
  }
}
