package org.synopse.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.synopse.article.Article;
import org.synopse.article.Origin;
import org.synopse.relate.Finding;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;

/**
 * Names of statements and findings that stay the same while the texts around them change.
 *
 * <p>A statement is named by its article and its words, and by which of several it is where an
 * article says the same words twice; a finding by its two statements, whatever their relation. Each
 * name is 16 hexadecimal digits of a SHA-256.
 */
public final class StableIds {
  private static final int BYTES = 8;

  private final Map<StatementId, String> ofStatements = new HashMap<>();

  /** Names every statement of the report. */
  public StableIds(Report report) {
    Map<String, Integer> seen = new HashMap<>();
    for (ArticleStatements article : report.articles()) {
      for (Statement statement : article.statements()) {
        String said = name(article.annotated().article()) + '\n' + statement.text();
        int before = seen.merge(said, 1, Integer::sum) - 1;
        ofStatements.put(statement.id(), digest(before == 0 ? said : said + '\n' + before));
      }
    }
  }

  private static String name(Article article) {
    Origin origin = article.origin();
    return origin.file() + '\n' + (origin.outlet() == null ? "" : origin.outlet());
  }

  /**
   * Returns the name of a statement of the report.
   *
   * @throws IllegalArgumentException if it is of another report
   */
  public String of(Statement statement) {
    String id = ofStatements.get(statement.id());
    if (id == null) {
      throw new IllegalArgumentException("no statement of this report: " + statement.id());
    }
    return id;
  }

  /** Returns the name of a finding of the report. */
  public String of(Finding finding) {
    return digest(of(finding.pair().left()) + of(finding.pair().right()));
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
