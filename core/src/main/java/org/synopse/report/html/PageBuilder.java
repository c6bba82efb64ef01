package org.synopse.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.lexicon.Certainty;
import org.synopse.relate.EvidenceKind;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.report.Explanation;
import org.synopse.report.ProblemText;
import org.synopse.report.Prominence;
import org.synopse.report.QuotedSource;
import org.synopse.report.RelationSign;
import org.synopse.report.Report;
import org.synopse.report.UiTexts;
import org.synopse.report.VisibleText;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.statement.modality.Polarity;

/** Makes what the template shows from a report. */
final class PageBuilder {
  /** How many one-sided statements of an article stand open; the others are behind a click. */
  private static final int ONLY_SHOWN = 12;

  /** The strip is drawn in thousandths of the article. */
  private static final int STRIP = 1000;

  private static final int FULL_HEIGHT = 24;

  private final Report report;
  private final UiTexts texts;
  private final boolean compared;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<StatementId, Relation> gravest = new HashMap<>();

  PageBuilder(Report report, UiTexts texts, boolean compared) {
    this.report = report;
    this.texts = texts;
    this.compared = compared;
    for (ArticleStatements article : report.articles()) {
      articles.put(article.key(), article.annotated().article());
    }
    for (Finding finding : report.findings()) {
      note(finding.pair().left().id(), finding.relation());
      note(finding.pair().right().id(), finding.relation());
    }
  }

  private void note(StatementId id, Relation relation) {
    gravest.merge(
        id,
        relation,
        (one, other) ->
            RelationSign.GRAVEST_FIRST.indexOf(one) <= RelationSign.GRAVEST_FIRST.indexOf(other)
                ? one
                : other);
  }

  Page build() {
    String style = resource("report.css");
    String script = resource("report.js");
    return new Page(
        texts,
        report.articles().stream()
            .map(article -> name(article.key()))
            .limit(4)
            .collect(
                Collectors.joining(
                    " · ", texts.get(compared ? "title" : "title.statements") + ": ", ends())),
        policy(style, script),
        style,
        script,
        new PageData(report, articles, texts, compared),
        compared,
        counts(),
        report.articles().stream().map(this::article).toList(),
        kinds(),
        report.partlyRead().stream()
            .map(article -> texts.get("only.partial", name(article.key())))
            .toList(),
        only(),
        sources(),
        report.problems().stream()
            .map(
                problem ->
                    new Page.ProblemView(
                        articles.containsKey(problem.article()) ? name(problem.article()) : "",
                        texts.get("severity." + label(problem.severity())),
                        ProblemText.of(problem.message(), texts)))
            .toList(),
        texts.get(
            "made-by",
            report.engine().version(),
            report.engine().lexicon(),
            report.engine().weights()));
  }

  private String ends() {
    return report.articles().size() > 4 ? " …" : "";
  }

  private static String resource(String file) {
    try (InputStream in = PageBuilder.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src '"
        + digest(style)
        + "'; script-src '"
        + digest(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private String name(String key) {
    Article article = articles.get(key);
    return article == null ? key : VisibleText.inOneLine(article.origin().displayName());
  }

  private List<Page.Count> counts() {
    List<Page.Count> counts = new ArrayList<>();
    if (!compared) {
      return counts;
    }
    for (Relation relation : RelationSign.GRAVEST_FIRST) {
      int number = report.findings(relation).size();
      if (number > 0) {
        counts.add(
            new Page.Count(
                relation.label(),
                RelationSign.of(relation),
                texts.relation(relation),
                number,
                texts.count("count." + relation.label(), number)));
      }
    }
    int only = report.only().values().stream().mapToInt(List::size).sum();
    counts.add(
        new Page.Count(
            ONLY,
            RelationSign.ONLY,
            texts.get("relation.only"),
            only,
            texts.count("count.only", only)));
    return counts;
  }

  /** The name of what only one side tells, beside the labels of the relations. */
  private static final String ONLY = "only";

  private Page.ArticleView article(ArticleStatements statements) {
    Article article = statements.annotated().article();
    LocalDate published = article.origin().published();
    return new Page.ArticleView(
        statements.key(),
        name(statements.key()),
        published == null
            ? null
            : texts.get(
                "published",
                DateTimeFormatter.ofPattern(texts.get("date"), texts.language().locale())
                    .format(published)),
        statements.annotated().language().code(),
        new ParagraphCutter(article, statements.statements(), this::mark).paragraphs(),
        statements.statements().stream()
            .map(statement -> block(statement, article.source().text().length()))
            .toList(),
        summary(statements));
  }

  private String relation(Statement statement) {
    Relation relation = gravest.get(statement.id());
    return relation == null ? ONLY : relation.label();
  }

  private Page.Mark mark(Statement statement) {
    Relation relation = gravest.get(statement.id());
    if (!compared) {
      return new Page.Mark(
          statement.id().toString(), "plain", "•", null, statement.id().toString());
    }
    String word = relation == null ? texts.get("relation.only") : texts.relation(relation);
    return new Page.Mark(
        statement.id().toString(),
        relation(statement),
        relation == null ? RelationSign.ONLY : RelationSign.of(relation),
        relation == null ? null : texts.get("short." + relation.label()),
        statement.id() + ": " + word);
  }

  private Page.Block block(Statement statement, int length) {
    int begin = (int) ((long) STRIP * statement.span().begin() / Math.max(1, length));
    int end = (int) ((long) STRIP * statement.span().end() / Math.max(1, length));
    String relation = relation(statement);
    return new Page.Block(
        statement.id().toString(), relation, begin, Math.max(2, end - begin - 1), height(relation));
  }

  /** The graver, the higher, so that the strip is read without its colours. */
  private static int height(String relation) {
    return switch (relation) {
      case "contradiction" -> FULL_HEIGHT;
      case "attribution-difference" -> FULL_HEIGHT * 3 / 4;
      case "agreement" -> FULL_HEIGHT / 2;
      case "not-comparable" -> FULL_HEIGHT / 3;
      default -> FULL_HEIGHT / 6;
    };
  }

  private String summary(ArticleStatements article) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    RelationSign.GRAVEST_FIRST.forEach(relation -> numbers.put(relation.label(), 0));
    numbers.put(ONLY, 0);
    article.statements().forEach(s -> numbers.merge(relation(s), 1, Integer::sum));
    return numbers.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> texts.get("relation." + entry.getKey()) + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private Map<String, String> kinds() {
    Set<EvidenceKind> found = EnumSet.noneOf(EvidenceKind.class);
    report.findings().forEach(f -> f.evidence().forEach(e -> found.add(e.kind())));
    Map<String, String> kinds = new LinkedHashMap<>();
    found.forEach(kind -> kinds.put(kind.label(), texts.evidence(kind)));
    return kinds;
  }

  private List<Page.OnlyView> only() {
    List<Page.OnlyView> views = new ArrayList<>();
    if (!compared) {
      report
          .articles()
          .forEach(
              article ->
                  views.add(
                      new Page.OnlyView(
                          name(article.key()),
                          article.statements().stream().map(this::statement).toList(),
                          List.of())));
      return views;
    }
    Prominence.only(report)
        .forEach(
            (key, statements) -> {
              List<Page.OnlyStatement> rows = statements.stream().map(this::onlyStatement).toList();
              int shown = Math.min(ONLY_SHOWN, rows.size());
              views.add(
                  new Page.OnlyView(
                      name(key), rows.subList(0, shown), rows.subList(shown, rows.size())));
            });
    return views;
  }

  private Page.OnlyStatement onlyStatement(Statement statement) {
    return new Page.OnlyStatement(
        statement.id().toString(),
        VisibleText.inOneLine(statement.text()),
        statement.isInArticleVoice() ? null : Explanation.voice(statement, texts));
  }

  /** What an article says, with what was recognised in it. */
  private Page.OnlyStatement statement(Statement statement) {
    List<String> facts = new ArrayList<>();
    facts.add(Explanation.voice(statement, texts));
    if (statement.certainty() != Certainty.CERTAIN) {
      facts.add(texts.get("certainty." + label(statement.certainty())));
    }
    if (statement.polarity() == Polarity.NEGATED) {
      facts.add(texts.get("polarity.negated"));
    }
    statement.values().quantities().forEach(quantity -> facts.add(quantity.inWords()));
    statement.values().times().forEach(time -> facts.add(time.value()));
    return new Page.OnlyStatement(
        statement.id().toString(),
        VisibleText.inOneLine(statement.text()),
        VisibleText.inOneLine(String.join("; ", facts)));
  }

  private List<Page.SourceView> sources() {
    List<Page.SourceView> views = new ArrayList<>();
    for (QuotedSource source : QuotedSource.of(report)) {
      List<Page.Quoting> quoting = new ArrayList<>();
      source
          .byArticle()
          .forEach(
              (key, stances) ->
                  quoting.add(
                      new Page.Quoting(
                          name(key),
                          stances.values().stream().mapToInt(Integer::intValue).sum(),
                          stances.entrySet().stream()
                              .map(
                                  stance ->
                                      stance.getValue()
                                          + " × "
                                          + texts.get("stance." + label(stance.getKey())))
                              .collect(Collectors.joining(", ")))));
      @Nullable String name = source.name();
      views.add(new Page.SourceView(name == null ? texts.get("sources.nobody") : name, quoting));
    }
    return views;
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
