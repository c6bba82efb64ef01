package org.synopse.testing;

import java.time.LocalDate;
import java.util.List;
import org.synopse.article.Article;
import org.synopse.article.Block;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.report.Report;
import org.synopse.statement.StatementExtractor;
import org.synopse.text.Language;
import org.synopse.text.SourceText;
import org.synopse.text.Span;

/**
 * Articles that try to break out of every format: markup, formulas, tables, code, escape codes,
 * marks that turn the writing, and the character 0, which no reader of files lets through.
 */
public final class Hostile {
  /** What a format must show and must not obey. */
  public static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "</style>",
          "]]>",
          "=cmd()",
          "a | b",
          "`rm -rf`",
          "<!-- x",
          "&lt;",
          "[x](javascript:alert(1))",
          "*fett*",
          "{{x}}",
          "\"quoted\", 'so'");

  private static final String ESCAPES = "\u001B[31mrot\u001B[0m \u202Emrof\u202C null\u0000zeichen";

  private static final StatementExtractor EXTRACTOR =
      StatementExtractor.byClauses(Gazetteer.load());

  private Hostile() {}

  /** Returns a report of two such articles, which agree and contradict each other. */
  public static Report report() {
    return Reports.with(
        new Problem("a", Problem.Severity.WARNING, "odd: <script>alert(2)</script> | \u001B[1m"),
        Reports.of(article("a", "zehn"), article("b", "zwölf")));
  }

  private static Extracted article(String key, String number) {
    StringBuilder text = new StringBuilder();
    text.append("=cmd() Brand in Bonn <script>alert(0)</script>\n\n");
    text.append("Bei dem Brand in Bonn starben ").append(number).append(" Menschen. ");
    for (String attack : ATTACKS) {
      text.append("Die Polizei sagte, dass der Bahnhof ").append(attack).append(" gesperrt war. ");
    }
    text.append("Der Zug ").append(ESCAPES).append(" fuhr nach Köln 🚆 zurück.\r\n\r\n");
    text.append("=cmd() Der Zug fährt wieder. | @SUM(1) ist das Ende.\n");
    String whole = text.toString();
    SourceText source = new SourceText(whole);
    int headline = whole.indexOf('\n');
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.HEADLINE, new Span(0, headline)),
            new Block(
                Block.Kind.PARAGRAPH, new Span(headline + 2, whole.indexOf("\r\n", headline))),
            new Block(
                Block.Kind.PARAGRAPH, new Span(whole.lastIndexOf("=cmd()"), whole.length() - 1)));
    Origin origin =
        new Origin(
            key + " <&>|ä.txt",
            "=Blatt <b>" + key + "</b> | `x` \u202E",
            LocalDate.of(2024, 6, 17));
    Article article = new Article(key, origin, Language.GERMAN, source, blocks, List.of());
    AnnotatedArticle annotated = Annotated.annotator().annotate(article);
    return new Extracted(article, annotated, EXTRACTOR.extract(annotated));
  }
}
