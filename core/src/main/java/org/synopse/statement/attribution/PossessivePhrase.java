package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.CuePreposition;
import org.synopse.lexicon.Stance;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * An English set phrase that has its source as possessor: {@code by the government’s own account}.
 * The lexicon has it with a pronoun, {@code by its own account}.
 *
 * @param source whose account it is
 * @param noun the noun of the phrase
 * @param cueParts the words of the phrase beside the source
 * @param span the whole phrase
 * @param stance how the phrase stands to the content
 * @param name the phrase with its pronoun, joined by hyphens
 */
record PossessivePhrase(
    Source source, Span noun, List<Span> cueParts, Span span, Stance stance, String name) {
  private static final RoleWords WORDS = new RoleWords("preposition-words");

  PossessivePhrase {
    cueParts = List.copyOf(cueParts);
  }

  /** Returns the phrase that begins with the token at the index, or {@code null}. */
  static @Nullable PossessivePhrase at(ParsedArticle article, ParsedSentence sentence, int at) {
    List<Token> tokens = sentence.sentence().tokens();
    if (article.language() != Language.ENGLISH || tokens.get(at).pos() != PartOfSpeech.ADP) {
      return null;
    }
    int end = article.nounPhrases().endOfPhrase(tokens, at + 1);
    for (int possessor = at + 1; possessor < Math.min(end, tokens.size() - 1); possessor++) {
      if (isPossessive(tokens.get(possessor))) {
        return with(article, sentence, at, possessor);
      }
    }
    return null;
  }

  private static boolean isPossessive(Token token) {
    return token.form().endsWith("'s")
        || token.form().endsWith("’s")
        || token.form().endsWith("s'")
        || token.form().endsWith("s’");
  }

  private static @Nullable PossessivePhrase with(
      ParsedArticle article, ParsedSentence sentence, int at, int possessor) {
    List<Token> tokens = sentence.sentence().tokens();
    int noun = possessor + 1;
    while (noun + 1 < tokens.size() && isOwn(tokens.get(noun))) {
      noun++;
    }
    List<Token> behind = tokens.subList(possessor + 1, noun + 1);
    Optional<CuePreposition> cue = cue(article, tokens.get(at), behind);
    if (cue.isEmpty()) {
      return null;
    }
    List<Token> owner = new ArrayList<>(tokens.subList(at + 1, possessor + 1));
    Source source = NounSources.withoutMark(article.source(sentence, owner));
    return new PossessivePhrase(
        source,
        tokens.get(noun).span(),
        List.of(tokens.get(at).span(), PrepositionalSources.span(behind, 0, behind.size())),
        PrepositionalSources.span(tokens, at, noun + 1),
        cue.get().stance(),
        String.join("-", cue.get().words()));
  }

  private static boolean isOwn(Token token) {
    return WORDS.has(Language.ENGLISH, "own", PrepositionalSources.lower(token));
  }

  /** The phrase of the lexicon that has a pronoun where the possessor stands. */
  private static Optional<CuePreposition> cue(
      ParsedArticle article, Token preposition, List<Token> behind) {
    String first = PrepositionalSources.lower(preposition);
    return article.cues().prepositionsBeginningWith(first).stream()
        .filter(cue -> fits(cue.words(), behind))
        .findFirst();
  }

  private static boolean fits(List<String> words, List<Token> behind) {
    boolean withOwn = words.size() == behind.size() + 2;
    boolean withoutOwn = words.size() == 3 && behind.size() == 2 && isOwn(behind.get(0));
    if (words.size() < 3
        || !WORDS.has(Language.ENGLISH, "possessive", words.get(1))
        || !(withOwn || withoutOwn)) {
      return false;
    }
    List<Token> said = withOwn ? behind : behind.subList(1, 2);
    for (int i = 0; i < said.size(); i++) {
      if (!PrepositionalSources.lower(said.get(i)).equals(words.get(i + 2))) {
        return false;
      }
    }
    return true;
  }
}
