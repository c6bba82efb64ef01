/**
 * The report as Markdown, for issues and wikis: CommonMark with the tables of GitHub.
 *
 * <p>Whatever an article says is escaped in {@link org.synopse.report.markdown.MarkdownText} and
 * shown as its characters. Example: {@code a | b} in an article stays in its cell.
 */
@NullMarked
package org.synopse.report.markdown;

import org.jspecify.annotations.NullMarked;
