package org.synopse.article;

import java.util.List;

/**
 * How an article's text was taken out of a document that holds more than it.
 *
 * @param format what the document is: {@code html}, {@code json}, {@code pdf} …
 * @param places where each block of the article stands in the document, in the order of the blocks:
 *     for a page a CSS selector such as {@code html>body>main:nth-child(2)>p:nth-child(4)}, for a
 *     PDF {@code page 3}; empty where the format has no places
 */
public record Extraction(String format, List<String> places) {
  public Extraction {
    places = List.copyOf(places);
  }
}
