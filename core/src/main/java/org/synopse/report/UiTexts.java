package org.synopse.report;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synopse.relate.EvidenceKind;
import org.synopse.relate.Relation;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * The words of the reports' own interface, in German or English.
 *
 * <p>They stand in {@code texts-de.txt} and {@code texts-en.txt}, an entry a line: key, text. A
 * text may have the places <code>{0}</code> and <code>{1}</code>. Immutable.
 */
public final class UiTexts {
  private static final Map<Language, UiTexts> ALL =
      Map.of(
          Language.GERMAN, new UiTexts(Language.GERMAN),
          Language.ENGLISH, new UiTexts(Language.ENGLISH));

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final Language language;
  private final Map<String, String> texts = new HashMap<>();

  private UiTexts(Language language) {
    this.language = language;
    for (List<String> entry :
        ResourceLines.fields(UiTexts.class, "texts-" + language.code() + ".txt")) {
      if (entry.size() != 2 || texts.put(entry.get(0), entry.get(1)) != null) {
        throw new IllegalArgumentException("not a key and its text: " + entry);
      }
    }
  }

  /** Returns the texts in the language. */
  public static UiTexts of(Language language) {
    UiTexts texts = ALL.get(language);
    if (texts == null) {
      throw new IllegalArgumentException("no texts in " + language);
    }
    return texts;
  }

  /** Returns the texts in the language that most of the articles have; English where it is even. */
  public static UiTexts fitting(Report report) {
    long german =
        report.articles().stream()
            .filter(article -> article.annotated().language() == Language.GERMAN)
            .count();
    return of(2 * german > report.articles().size() ? Language.GERMAN : Language.ENGLISH);
  }

  public Language language() {
    return language;
  }

  /** Returns every key, in their order. */
  public Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /** Returns whether there is a text of the key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Returns the text of the key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return text;
  }

  /** Returns the text of the key with its places filled, in order. */
  public String get(String key, Object... values) {
    return PLACE
        .matcher(get(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
  }

  /** Returns the text {@code key.one} or {@code key.many} with the number in its place. */
  public String count(String key, int number) {
    return get(key + (number == 1 ? ".one" : ".many"), number(number));
  }

  /** Returns the number as the language writes it: {@code 8.691}, {@code 8,691}. */
  public String number(int number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** Returns the relation in a word or two: {@code contradicts}. */
  public String relation(Relation relation) {
    return get("relation." + relation.label());
  }

  /** Returns what the evidence is about in a word: {@code number}. */
  public String evidence(EvidenceKind kind) {
    return get("evidence." + kind.label());
  }
}
