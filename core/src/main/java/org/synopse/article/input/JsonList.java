package org.synopse.article.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.synopse.article.ArticleReadException;
import org.synopse.article.TextDecoder;
import org.synopse.article.json.JsonFormatException;
import org.synopse.article.json.JsonTree;

/** A list of articles in JSON. */
final class JsonList {
  private JsonList() {}

  static boolean isList(Document document) {
    return document.head().startsWith("[") && (document.isNamed(".json") || isOfObjects(document));
  }

  private static boolean isOfObjects(Document document) {
    return document.head().substring(1).stripLeading().startsWith("{\"");
  }

  static Parts items(Document list) throws ArticleReadException {
    try {
      JsonTree.Elements items = JsonTree.elements(TextDecoder.decode(list.bytes(), null).text());
      List<Document> documents = new ArrayList<>();
      for (String item : items.json()) {
        documents.add(
            new Document(
                list.name() + "#" + (documents.size() + 1),
                "application/json",
                null,
                item.getBytes(StandardCharsets.UTF_8)));
      }
      return new Parts(documents, items.broken());
    } catch (JsonFormatException e) {
      throw new ArticleReadException(list.name(), String.valueOf(e.getMessage()), e);
    }
  }
}
