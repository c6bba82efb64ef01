package org.synopse.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Block;

/**
 * What a study keeps of one article, small enough to be written down and read again.
 *
 * @param id its stable name: the same article has the same one in every run
 * @param input what it was read from, to know it again when a run is taken up
 * @param file the file's path as shown: as listed, or from the folder that was given
 * @param outlet who published it, or {@code null} where nobody said
 * @param published the day of publication, or {@code null} where nobody said
 * @param language code of its language
 * @param title its headline, or {@code null} where it has none
 * @param text its whole text, to which all offsets refer
 * @param blocks what of the text is the article, in text order
 * @param problems what was odd about reading it, a line each
 * @param whole whether it was read whole; of a stub nobody can say what it leaves out
 * @param words how many words its sentences have
 * @param fields what else the list of articles says of it, by column
 * @param agencies the wire services it credits, in lower case
 * @param ownReport words in which it claims work of its own: {@code sagte dem Morgenblatt}; {@code
 *     null} where there are none
 * @param features what its story is known by, with weights
 * @param shingles hashes of its runs of words, ascending
 * @param statements what it says, in text order
 * @param voices under whose word it says it, in text order
 * @param expressions the nouns by which it calls things, in text order
 */
public record ArticleRecord(
    String id,
    String input,
    String file,
    @Nullable String outlet,
    @Nullable LocalDate published,
    String language,
    @Nullable String title,
    String text,
    List<Block> blocks,
    List<String> problems,
    boolean whole,
    int words,
    Map<String, String> fields,
    List<String> agencies,
    @Nullable String ownReport,
    Map<String, Double> features,
    List<Integer> shingles,
    List<Said> statements,
    List<Voice> voices,
    List<Expression> expressions) {
  public ArticleRecord {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
    fields = Map.copyOf(fields);
    agencies = List.copyOf(agencies);
    features = Map.copyOf(features);
    shingles = List.copyOf(shingles);
    statements = List.copyOf(statements);
    voices = List.copyOf(voices);
    expressions = List.copyOf(expressions);
  }

  /** Returns the outlet where it is known and {@code unknown} where not. */
  public String outletName() {
    return outlet == null ? UNKNOWN_OUTLET : outlet;
  }

  /** What stands for an outlet that nobody named. */
  public static final String UNKNOWN_OUTLET = "unknown";

  /** Returns the statement of a number. */
  public Said statement(int number) {
    return statements.get(number - 1);
  }

  /** Returns the words of a statement. */
  public String textOf(Said said) {
    return text.substring(said.begin(), said.end());
  }
}
