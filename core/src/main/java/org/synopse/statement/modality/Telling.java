package org.synopse.statement.modality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.attribution.Attribution;
import org.synopse.text.Token;

/**
 * What tells how sure a statement is and whether it is negated.
 *
 * @param head the words of the clauses that carry it, without those of clauses that hang on them
 * @param content all its words in text order
 * @param innermost the attribution nearest to it, or {@code null}
 * @param cue the words of that attribution's cue in text order, maybe none
 * @param ahead whether a time in it lies behind the article's own
 * @param past whether a time in it lies before the article's own
 */
public record Telling(
    List<Token> head,
    List<Token> content,
    @Nullable Attribution innermost,
    List<Token> cue,
    boolean ahead,
    boolean past) {
  public Telling {
    head = List.copyOf(head);
    content = List.copyOf(content);
    cue = List.copyOf(cue);
  }
}
