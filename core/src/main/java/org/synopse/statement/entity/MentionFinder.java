package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.List;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

/** Finds the names of an article. Immutable and safe for use by several threads. */
public final class MentionFinder {
  private final Gazetteer gazetteer;

  public MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the mentions of each sentence, in the order of the sentences and of their words; they
   * do not overlap.
   */
  public List<List<Mention>> find(Language language, List<Sentence> sentences) {
    NameWords words = NameWords.of(language);
    Abbreviations abbreviations = Abbreviations.of(sentences, gazetteer);
    Works works = Works.of(sentences, words);
    NameScanner scanner = new NameScanner(gazetteer, words, abbreviations, works);
    List<List<Name>> scanned =
        sentences.stream().map(sentence -> scanner.scan(sentence.tokens())).toList();
    People people = People.of(scanned);
    Surnames surnames = new Surnames(words, people);
    ShortNames shortNames = ShortNames.of(scanned, words);
    RoleHolders roles = new RoleHolders(gazetteer, words, people);
    Seats seats = new Seats(gazetteer, words);
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      List<Name> names = surnames.read(tokens, scanned.get(i));
      names = names.stream().map(n -> n.naming(shortNames.whole(tokens, n))).toList();
      names = roles.read(tokens, seats.read(tokens, names));
      mentions.add(names.stream().map(name -> name.mention(tokens)).toList());
    }
    return mentions;
  }
}
