package org.synopse.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How values of options are read, with messages that say what to write instead. */
final class OptionValues {
  private OptionValues() {}

  /** Makes a command line and the commands below it read values so. */
  static void register(CommandLine commandLine) {
    commandLine.registerConverter(LocalDate.class, OptionValues::day);
    commandLine.registerConverter(Format.class, value -> oneOf(Format.values(), value));
    commandLine.registerConverter(
        FilterOptions.Shown.class, value -> oneOf(FilterOptions.Shown.values(), value));
    commandLine.registerConverter(int.class, OptionValues::whole);
    commandLine.registerConverter(Integer.class, OptionValues::whole);
    commandLine.registerConverter(double.class, OptionValues::number);
    commandLine.registerConverter(Double.class, OptionValues::number);
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + value + "' is no day; write it as 2024-06-18");
    }
  }

  private static <T extends Enum<T>> T oneOf(T[] values, String written) {
    @Nullable T found = QuickOptions.constant(values, written);
    if (found == null) {
      throw new TypeConversionException(
          "'"
              + written
              + "' is none of "
              + Arrays.stream(values).map(Enum::toString).collect(Collectors.joining(", ")));
    }
    return found;
  }

  private static int whole(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is no whole number");
    }
  }

  private static double number(String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is no number; write it as 0.7");
    }
  }
}
