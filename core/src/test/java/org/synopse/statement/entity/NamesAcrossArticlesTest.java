package org.synopse.statement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.Gazetteer;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.Sentence;

/** One person, body or place in articles that spell it in their own ways. */
class NamesAcrossArticlesTest {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());

  private static Entity first(String cell) {
    Language language = cell.startsWith("de:") ? Language.GERMAN : Language.ENGLISH;
    List<Sentence> sentences = Annotated.sentences(language, cell.substring(3).strip());
    List<Mention> found = FINDER.find(language, sentences).stream().flatMap(List::stream).toList();
    assertThat(found).as(cell).isNotEmpty();
    return found.get(0).entity();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de: Wolodymyr Selenskyj kam nach Berlin.   | en: Volodymyr Zelensky came to Berlin.
          de: Wolodymyr Selenskyj kam nach Berlin.   | en: Volodymyr Zelenskyy came to Berlin.
          de: Wolodymyr Selenski kam nach Berlin.    | de: Wolodymyr Selenskyj kam nach Berlin.
          de: Juri Uschakow bestätigte das.          | en: Yuri Ushakov confirmed it.
          de: Kim Jong Un reiste ab.                 | en: Kim Jong-un left.
          de: Wladimir Putins Reise begann.          | en: Vladimir Putin's trip began.
          de: Sergej Lawrow reiste ab.               | en: Sergei Lavrov left.
          de: Sergej Schoigu reiste ab.              | en: Sergey Shoigu left.
          de: Alexej Nawalny starb.                  | en: Alexei Navalny died.
          de: Dmitri Medwedew drohte.                | en: Dmitry Medvedev threatened.
          de: Nordkoreas Armee schoss.               | en: North Korea's army fired.
          de: Die EZB senkte den Zins.               | en: The ECB cut rates.
          de: Die Vereinten Nationen warnten.        | en: The UN warned.
          de: Nordkoreanische Soldaten schossen.     | en: North Korean soldiers fired.
          de: Peking wies das zurück.                | en: Beijing rejected it.
          de: Recep Tayyip Erdoğan kam.              | en: Recep Tayyip Erdogan came.
          """)
  void areOneInBoth(String left, String right) {
    Entity one = first(left);
    Entity other = first(right);
    assertThat(EntityMatch.isSame(one, other)).as(one + " and " + other).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de: Olaf Scholz kam.                | de: Peter Scholz kam.
          de: George Bush kam.                | de: Jeb Bush kam.
          de: Kim Jong Un reiste ab.          | de: Kim Yo Jong reiste ab.
          de: Wladimir Klitschko boxte.       | de: Vitali Klitschko sprach.
          de: Nordkoreas Armee schoss.        | en: South Korea's army fired.
          de: Moskau wies das zurück.         | de: Kiew wies das zurück.
          """)
  void areTwo(String left, String right) {
    Entity one = first(left);
    Entity other = first(right);
    assertThat(EntityMatch.isSame(one, other)).as(one + " and " + other).isFalse();
  }
}
