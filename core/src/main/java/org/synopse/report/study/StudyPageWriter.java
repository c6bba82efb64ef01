package org.synopse.report.study;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes the page of a study: one file that loads nothing and runs no script. */
final class StudyPageWriter {
  private static final String FILE = "study.html";
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, StudyPageWriter.class.getPackageName());

  private StudyPageWriter() {}

  static void write(StudyPage page, Path folder) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
      ENGINE.render("study.jte", page, new WriterOutput(out));
    } catch (TemplateException | UncheckedIOException e) {
      throw new IOException("the page cannot be written", e);
    }
  }

  /** Returns the style sheet. */
  static String style() {
    try (InputStream in = StudyPageWriter.class.getResourceAsStream("study.css")) {
      if (in == null) {
        throw new IllegalStateException("the style sheet is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet cannot be read", e);
    }
  }

  /** Returns the policy that allows a style sheet and nothing else. */
  static String policy(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(digest)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
