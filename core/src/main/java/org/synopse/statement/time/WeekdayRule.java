package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * {@code am Mittwoch}, {@code vergangenen Mittwochabend}, {@code Mittwoch, 19. Juni}.
 *
 * <p>A date beside the weekday decides.
 */
final class WeekdayRule implements TimeRule {
  private final TimeRule dayAndMonth;
  private final TimeRule numeric;

  WeekdayRule(TimeRule dayAndMonth, TimeRule numeric) {
    this.dayAndMonth = dayAndMonth;
    this.numeric = numeric;
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    OptionalInt side = cursor.takeNumber("side");
    boolean capitalised = cursor.peek(0).filter(Lexeme::isCapitalised).isPresent();
    if (!capitalised) {
      return Optional.empty();
    }
    Optional<TimeWords.Compound> withPart = cursor.compound("weekday", "daypart");
    OptionalInt weekday =
        withPart
            .map(compound -> OptionalInt.of(Integer.parseInt(compound.head())))
            .orElseGet(() -> cursor.takeNumber("weekday"));
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> part = withPart.map(TimeWords.Compound::tail).or(() -> cursor.take("daypart"));
    if (part.isEmpty()) {
      Optional<Reading> date = dateBeside(cursor, setting);
      if (date.isPresent()) {
        return date.map(d -> onWeekday(d, DayOfWeek.of(weekday.getAsInt()), setting));
      }
    }
    Optional<LocalDate> day = setting.weekday(DayOfWeek.of(weekday.getAsInt()), side.orElse(0));
    String value = day.map(LocalDate::toString).orElse("XXXX-WXX-" + weekday.getAsInt());
    return Optional.of(part.map(p -> Reading.time(value + p)).orElseGet(() -> Reading.date(value)));
  }

  /** A date without a year lies in the year in which it falls on the weekday. */
  private static Reading onWeekday(Reading date, DayOfWeek weekday, Setting setting) {
    if (setting.today().isEmpty() || !date.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
      return date;
    }
    LocalDate day = LocalDate.parse(date.value());
    int distance = Math.abs(day.getYear() - setting.today().get().getYear());
    if (distance > 1 || day.getDayOfWeek() == weekday) {
      return date;
    }
    return Stream.of(day.minusYears(1), day.plusYears(1))
        .filter(other -> other.getDayOfWeek() == weekday)
        .findFirst()
        .map(other -> Reading.date(other.toString()))
        .orElse(date);
  }

  private Optional<Reading> dateBeside(Cursor cursor, Setting setting) {
    int start = cursor.at();
    if (!cursor.skipMark(",")) {
      cursor.skipMark("(");
    }
    cursor.skip("determiner");
    int date = cursor.at();
    Optional<Reading> reading = dayAndMonth.read(cursor, setting);
    if (reading.isEmpty()) {
      cursor.moveTo(date);
      reading = numeric.read(cursor, setting);
    }
    if (reading.isEmpty()) {
      cursor.moveTo(start);
    }
    return reading;
  }
}
