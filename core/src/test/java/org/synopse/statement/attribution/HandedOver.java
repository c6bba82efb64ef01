package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Gazetteer;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.ClauseSplitter;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.entity.MentionFinder;
import org.synopse.testing.Extracted;
import org.synopse.text.Sentence;

/**
 * An attribution in words, as a test writes it down.
 *
 * @param source the words of the source, or {@code null} where nobody is named
 * @param cue the words of the cue, pieces joined by {@code …}, or {@code null} where only the mood
 *     hands over
 * @param content the words of the content, pieces joined by {@code …}, without blanks around
 * @param type how it is handed over
 * @param stance how the cue stands to the content
 */
record HandedOver(
    @Nullable String source,
    @Nullable String cue,
    String content,
    AttributionType type,
    Stance stance) {
  private static final Pattern MARKS_AT_THE_ENDS =
      Pattern.compile("^[\\s,;:.„“”»«\"'‚‘’›‹]+|[\\s,;:.„“”»«\"'‚‘’›‹]+$");

  /** Marks at the ends of a content are no matter of these tests. */
  HandedOver {
    content = MARKS_AT_THE_ENDS.matcher(content).replaceAll("");
  }

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  /** Returns what the rules find one after the other, each knowing what those before it found. */
  static List<HandedOver> by(Extracted text, AttributionRule... rules) {
    ParsedArticle article = parse(text);
    List<Attribution> found = new ArrayList<>();
    List<Attribution> last = List.of();
    for (AttributionRule rule : rules) {
      last = rule.find(article, Attributions.of(article, found));
      found.addAll(last);
    }
    return inWords(text, last);
  }

  /** Returns what one rule finds, as it is. */
  static List<Attribution> found(Extracted text, AttributionRule rule) {
    ParsedArticle article = parse(text);
    return rule.find(article, Attributions.of(article, List.of()));
  }

  static List<HandedOver> inWords(Extracted text, List<Attribution> attributions) {
    return attributions.stream().map(attribution -> inWords(text, attribution)).toList();
  }

  private static HandedOver inWords(Extracted text, Attribution attribution) {
    Source source = attribution.source();
    return new HandedOver(
        source == null ? null : source.text(),
        attribution.cue() == null
            ? null
            : String.join(" … ", attribution.cueParts().stream().map(text::at).toList()),
        String.join(
            " … ", attribution.content().stream().map(span -> text.at(span).strip()).toList()),
        attribution.type(),
        attribution.stance());
  }

  static ParsedArticle parse(Extracted text) {
    List<Sentence> sentences = text.annotated().sentences();
    ClauseSplitter splitter = ClauseSplitter.of(text.language());
    List<List<Mention>> mentions = new MentionFinder(GAZETTEER).find(text.language(), sentences);
    List<ParsedSentence> parsed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      parsed.add(
          new ParsedSentence(sentences.get(i), splitter.split(sentences.get(i)), mentions.get(i)));
    }
    return ParsedArticle.of(
        text.annotated(),
        parsed,
        CueLexicon.load(text.language()),
        NounPhrases.of(text.language()),
        GAZETTEER);
  }
}
