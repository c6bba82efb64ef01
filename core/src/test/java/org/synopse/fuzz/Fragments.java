package org.synopse.fuzz;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.synopse.text.ResourceLines;

/** Pieces of sentences, whole and odd, out of which articles are made up. */
final class Fragments {
  private static final List<String> ALL =
      ResourceLines.of(Fragments.class, "fragments.txt").stream()
          .map(line -> line.replace("\\n", "\n").replace("\\r", "\r"))
          .toList();

  private Fragments() {}

  /**
   * Returns a text of so many pieces.
   *
   * @param choice for the count of what there is to choose from, the place of what is chosen
   */
  static String text(int pieces, IntUnaryOperator choice) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(ALL.get(choice.applyAsInt(ALL.size()))).append(' ');
    }
    return text.toString();
  }
}
