package org.synopse.article.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** Tells where elements stand in a page, as CSS selectors that lead to one element each. */
final class PagePlaces {
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> counted = new IdentityHashMap<>();

  /** Returns {@code html>body>main:nth-child(2)>p:nth-child(4)}. */
  String of(Element element) {
    StringBuilder path = new StringBuilder();
    for (Element at = element; at.parent() != null; at = at.parent()) {
      String step = at.normalName();
      if (!step.equals("html") && !step.equals("body")) {
        step += ":nth-child(" + number(at) + ")";
      }
      path.insert(0, path.isEmpty() ? step : step + ">");
    }
    return path.toString();
  }

  /** Counts all children of a parent at once, for long lists of them. */
  private int number(Element element) {
    Element parent = element.parent();
    if (parent != null && counted.put(parent, true) == null) {
      int number = 0;
      for (Element child = parent.firstElementChild();
          child != null;
          child = child.nextElementSibling()) {
        numbers.put(child, ++number);
      }
    }
    return numbers.getOrDefault(element, 1);
  }
}
