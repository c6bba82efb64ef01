package org.synopse.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synopse.text.Language;

/**
 * What the engine says of an article, in the reader's language.
 *
 * <p>Readers and stages speak English, and so do JSON and the records of a study. A message is
 * found again by the English texts under {@code problem.}: {@code z.zip!b.txt: larger than 64 MiB}
 * becomes {@code z.zip!b.txt: größer als 64 MiB}. What is not found stays English.
 */
public final class ProblemText {
  private static final String BEHIND_NAME = ": ";

  /** A message stands in a message at most so deep: the reason of a refusal of an archive. */
  private static final int DEEPEST = 3;

  /** A name in front may hold colons itself, but no more than this. */
  private static final int MOST_COLONS = 20;

  private static final List<Template> TEMPLATES = templates();

  /** The English text of a key, its places open. */
  private record Template(String key, Pattern english, int letters) {}

  private ProblemText() {}

  /** Returns the message of a problem; safe text in one line. */
  public static String of(String message, UiTexts texts) {
    String said =
        texts.language() == Language.ENGLISH
            ? message
            : translated(message, texts, 0).orElse(message);
    return VisibleText.inOneLine(said);
  }

  private static List<Template> templates() {
    UiTexts english = UiTexts.of(Language.ENGLISH);
    List<Template> templates = new ArrayList<>();
    for (String key : english.keys()) {
      if (key.startsWith("problem.")) {
        String text = english.get(key);
        Pattern pattern =
            Pattern.compile(
                "\\Q" + text.replaceAll("\\{\\d\\}", "\\\\E(.+)\\\\Q") + "\\E", Pattern.DOTALL);
        templates.add(new Template(key, pattern, text.length()));
      }
    }
    // Of two that fit, the one that says more itself.
    templates.sort(Comparator.comparingInt(Template::letters).reversed());
    return List.copyOf(templates);
  }

  private static Optional<String> translated(String message, UiTexts texts, int depth) {
    for (Template template : TEMPLATES) {
      Matcher matcher = template.english.matcher(message);
      if (matcher.matches()) {
        return Optional.of(texts.get(template.key, values(matcher, texts, depth)));
      }
    }
    return behindName(message, texts, depth);
  }

  private static Object[] values(Matcher matcher, UiTexts texts, int depth) {
    Object[] values = new Object[matcher.groupCount()];
    for (int i = 0; i < values.length; i++) {
      String value = matcher.group(i + 1);
      values[i] =
          depth < DEEPEST ? translated(value, texts, depth + 1).orElse(value) : (Object) value;
    }
    return values;
  }

  /** A refusal begins with the name of its document. */
  private static Optional<String> behindName(String message, UiTexts texts, int depth) {
    if (depth >= DEEPEST) {
      return Optional.empty();
    }
    int colon = message.indexOf(BEHIND_NAME);
    for (int i = 0; colon >= 0 && i < MOST_COLONS; i++) {
      int reason = colon + BEHIND_NAME.length();
      Optional<String> said = translated(message.substring(reason), texts, DEEPEST);
      if (said.isPresent()) {
        return Optional.of(message.substring(0, reason) + said.get());
      }
      colon = message.indexOf(BEHIND_NAME, reason);
    }
    return Optional.empty();
  }
}
