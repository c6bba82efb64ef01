package org.synopse.article.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a list or archive holds.
 *
 * @param documents as many as could be read, in their order
 * @param lost why more of them may stand behind, or {@code null} where these are all
 */
record Parts(List<Document> documents, @Nullable String lost) {
  Parts {
    documents = List.copyOf(documents);
  }
}
