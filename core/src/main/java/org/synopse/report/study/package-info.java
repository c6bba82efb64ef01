/**
 * Writes what a study found: tidy tables, JSON and one page.
 *
 * <p>{@link org.synopse.report.study.StudyTables} writes a CSV file for each question, {@code
 * docs/study.md} says what each column means.
 *
 * <p>Example: {@code coverage.csv} has a row for each claim and outlet.
 */
@NullMarked
package org.synopse.report.study;

import org.jspecify.annotations.NullMarked;
