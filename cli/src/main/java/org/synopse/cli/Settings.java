package org.synopse.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults of options from a file of properties: {@code option = value}, or {@code command.option =
 * value} for one command alone. What stands on the command line wins.
 */
final class Settings implements IDefaultValueProvider {
  private final Properties properties;

  private Settings(Properties properties) {
    this.properties = properties;
  }

  /**
   * Reads the file.
   *
   * @throws UserException if it cannot be read, or names an option that there is not
   */
  static Settings read(@Nullable Path file, CommandLine commandLine) throws UserException {
    Properties properties = new Properties();
    if (file != null) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(in);
      } catch (IOException | IllegalArgumentException e) {
        throw new UserException(file + ": settings cannot be read", e);
      }
      Set<String> known = known(commandLine);
      for (String key : properties.stringPropertyNames()) {
        if (!known.contains(key)) {
          throw new UserException(
              file + ": no option '" + key + "'; write the name of an option without its dashes");
        }
      }
    }
    return new Settings(properties);
  }

  private static Set<String> known(CommandLine commandLine) {
    Set<String> known = new TreeSet<>();
    commandLine
        .getSubcommands()
        .forEach(
            (name, command) -> {
              for (OptionSpec option : command.getCommandSpec().options()) {
                known.add(bare(option));
                known.add(name + "." + bare(option));
              }
            });
    return known;
  }

  private static String bare(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option)) {
      return null;
    }
    String own = properties.getProperty(option.command().name() + "." + bare(option));
    return own == null ? properties.getProperty(bare(option)) : own;
  }
}
