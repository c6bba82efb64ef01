package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.List;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Finds the names of an article. Immutable and safe for use by several threads. */
public final class MentionFinder {
  private static final int LONGEST_WORD = 200;

  private final Gazetteer gazetteer;

  public MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the mentions of each sentence, in the order of the sentences and of their words; they
   * do not overlap.
   */
  public List<List<Mention>> find(Language language, List<Sentence> sentences) {
    return findInWords(language, sentences.stream().map(MentionFinder::withCutWords).toList());
  }

  /** No name is as long as the token of nonsense that may come. */
  private static Sentence withCutWords(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (isEndless(token)) {
        return withCutTokens(sentence);
      }
    }
    return sentence;
  }

  private static Sentence withCutTokens(Sentence sentence) {
    return new Sentence(
        sentence.span(),
        sentence.paragraph(),
        sentence.headline(),
        sentence.tokens().stream().map(MentionFinder::cut).toList());
  }

  private static Token cut(Token token) {
    if (!isEndless(token)) {
      return token;
    }
    int begin = token.span().begin();
    String start = token.form().substring(0, LONGEST_WORD);
    return new Token(
        new Span(begin, begin + LONGEST_WORD), start, token.pos(), start, token.verbForms());
  }

  private static boolean isEndless(Token token) {
    return token.form().length() > LONGEST_WORD;
  }

  private List<List<Mention>> findInWords(Language language, List<Sentence> sentences) {
    NameWords words = NameWords.of(language);
    GermanNouns nouns = new GermanNouns(gazetteer, words);
    Abbreviations abbreviations = Abbreviations.of(sentences, gazetteer);
    Works works = Works.of(sentences, words, nouns);
    NameScanner scanner = new NameScanner(gazetteer, words, nouns, abbreviations, works);
    List<List<Name>> scanned = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      scanned.add(scanner.scan(sentence.tokens()));
    }
    People people = People.of(scanned);
    Surnames surnames = new Surnames(words, people);
    ShortNames shortNames = ShortNames.of(scanned, words, nouns);
    RoleHolders roles = new RoleHolders(gazetteer, words, people);
    Seats seats = new Seats(gazetteer, words);
    CompoundNames compounds = new CompoundNames(gazetteer, words, nouns, abbreviations, people);
    List<List<Name>> joined = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      List<Name> names = surnames.read(tokens, scanned.get(i));
      names = shortNames.read(tokens, names);
      names = roles.read(tokens, seats.read(tokens, names));
      compounds.add(tokens, names);
      joined.add(names);
    }
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      List<Name> names = compounds.read(tokens, joined.get(i));
      List<Mention> ofSentence = new ArrayList<>(names.size());
      for (Name name : names) {
        ofSentence.add(name.mention(tokens));
      }
      mentions.add(ofSentence);
    }
    return mentions;
  }
}
