package org.synopse.study.origin;

import java.util.List;

/**
 * One text behind one or several articles.
 *
 * @param id its stable name
 * @param kind what is known of where it came from
 * @param agencies the wire services that its articles credit
 * @param copies the articles, in order of publication
 */
public record Origin(String id, OriginKind kind, List<String> agencies, List<Copy> copies) {
  public Origin {
    agencies = List.copyOf(agencies);
    copies = List.copyOf(copies);
  }

  /**
   * An article with the text.
   *
   * @param article its number in the study's store
   * @param shared which part of the shorter text it shares with the copy it is most like, from 0 to
   *     1; 0 where it is the only one
   * @param earlierVersion whether it has the text from the same outlet's earlier article
   */
  public record Copy(int article, double shared, boolean earlierVersion) {}
}
