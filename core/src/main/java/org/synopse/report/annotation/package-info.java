/**
 * The report as Web Annotations of the W3C in JSON-LD.
 *
 * <p>Every finding annotates two places, each selected by its words and by its position. Example: a
 * tool for annotations shows the finding on both published pages.
 */
@NullMarked
package org.synopse.report.annotation;

import org.jspecify.annotations.NullMarked;
