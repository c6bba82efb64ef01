package org.synopse.statement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;

class EntityMatchTest {
  private static void assertSame(Entity left, Entity right, boolean same) {
    assertThat(EntityMatch.isSame(left, right)).isEqualTo(same);
    assertThat(EntityMatch.isSame(right, left)).isEqualTo(same);
  }

  private static Entity person(String name) {
    return new Entity(name, EntityType.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong-un",
    "Kim Jong Un, Kim",
    "Wladimir Putin, Putin",
    "Wladimir Putin, Vladimir Putin",
    "Uschakow, Ushakov",
    "Dmitri Peskow, Dmitry Peskov",
    "Wolodymyr Selenskyj, Volodymyr Zelensky",
    "George W. Bush, George Bush",
    "Recep Tayyip Erdoğan, Erdogan",
    "Ursula von der Leyen, Leyen",
    "PUTIN, Putin",
    "Hofmann, Hoffmann",
    "Juri Uschakow, Yuri Ushakov",
    "Sergej Lawrow, Sergei Lavrov",
    "Maria Sacharowa, Maria Zakharova",
    "Michail Gorbatschow, Mikhail Gorbachev",
    "Nikita Chruschtschow, Nikita Khrushchev",
    "Abbas Araghtschi, Abbas Araghchi",
    "Jewgeni Prigoschin, Yevgeny Prigozhin",
    "Xi Jinping, Xi",
    "Müller, Mueller"
  })
  void takesTwoSpellingsForOnePerson(String left, String right) {
    assertSame(person(left), person(right), true);
  }

  @ParameterizedTest
  @CsvSource({
    "Merkel, Merz",
    "Steinmeier, Steinbrück",
    "Kim Jong Un, Kim Jong Il",
    "Kim Jong Un, Kim Yo Jong",
    "Hans Müller, Peter Müller",
    "Angela Merkel, Angela Merz",
    "Weber, Becker",
    "Scholz, Schulz",
    "Müller, Möller",
    "Wagner, Wegner",
    "Reuter, Reiter",
    "Mayer, Maier",
    "Meyer, Meier",
    "Andreas Köhler, Andrea Köhler",
    "Wladimir Putin, Wladimir",
    "Xi, Li"
  })
  void keepsTwoPeopleApart(String left, String right) {
    assertSame(person(left), person(right), false);
  }

  @ParameterizedTest
  @EnumSource(names = {"PLACE", "ORGANISATION", "GOVERNMENT", "MEDIUM"})
  void believesOnlyTheExactNameOfWhatIsNoPerson(EntityType type) {
    assertSame(new Entity("Nordkorea", type), new Entity("Nordkorea", type), true);
    assertSame(new Entity("Nordkorea", type), new Entity("Südkorea", type), false);
    assertSame(new Entity("Tschechien", type), new Entity("Tschetschenien", type), false);
    assertSame(new Entity("Nordkorea", type), person("Nordkorea"), false);
  }

  @Test
  void takesANameOfWhichNoMoreIsKnownForAPerson() {
    assertSame(new Entity("Peskow", EntityType.OTHER), person("Dmitri Peskow"), true);
  }

  @Test
  void knowsABodyByItsInitials() {
    Entity whole = new Entity("Gewerkschaft Schiene und Verkehr", EntityType.ORGANISATION);
    assertSame(whole, new Entity("GSV", EntityType.OTHER), true);
    assertSame(whole, new Entity("GDL", EntityType.OTHER), false);
  }

  @Test
  void findsNobodyBehindAnEmptyName() {
    assertSame(person("Putin"), person(""), false);
    assertSame(person("Putin"), person(" - "), false);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, kim jong un",
    "Élysée, elysee",
    "Erdoğan, erdogan",
    "von der Leyen, von der leyen",
    "O’Neill, o neill"
  })
  void foldsTheWordsOfAName(String name, String words) {
    assertThat(String.join(" ", EntityMatch.words(name))).isEqualTo(words);
  }
}
