package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Finds English frames between two commas in one sentence: {@code Russia, analysts contend, is
 * selling less oil}. The words are looked at one by one, for the tagger takes the verb of such a
 * frame for a noun and the clauses around it for one.
 */
final class EnglishInsertions {
  /** A bare frame is a source, a verb and at most a time or place. */
  private static final int MOST_WORDS = 14;

  private static final int MOST_WORDS_BEHIND_VERB = 5;

  private static final RoleWords WORDS = new RoleWords("frame-words");

  private final ParsedArticle article;
  private final ParsedSentence sentence;
  private final String rule;
  private final List<Token> tokens;

  EnglishInsertions(ParsedArticle article, ParsedSentence sentence, String rule) {
    this.article = article;
    this.sentence = sentence;
    this.rule = rule;
    this.tokens = sentence.sentence().tokens();
  }

  /** Returns what the frames of the sentence hand over, in text order. */
  List<Attribution> find() {
    List<Attribution> attributions = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(",")) {
        if (open > 0 && i - open - 1 <= MOST_WORDS) {
          between(open, i).ifPresent(attributions::add);
        }
        open = i;
      }
    }
    return attributions;
  }

  private Optional<Attribution> between(int open, int close) {
    int verb = verbIn(open + 1, close);
    if (verb < 0 || !opensWithFinite(close + 1) || article.isQuoted(tokens.get(verb))) {
      return Optional.empty();
    }
    Clause before = clauseOf(tokens.get(open - 1));
    Clause rest = clauseOf(tokens.get(close + 1));
    ReportingWord word = word(tokens.get(verb)).orElseThrow();
    if (before == null || rest == null || hasFinite(before, open)) {
      return Optional.empty();
    }
    int end = Math.max(sentence.spanWithDescendants(rest).end(), rest.span().end());
    Span first = new Span(begin(before), tokens.get(open - 1).span().end());
    Span last = article.trimmed(new Span(tokens.get(close + 1).span().begin(), end));
    int firstVerb = verb;
    while (firstVerb > open + 2 && tokens.get(firstVerb - 1).pos() == PartOfSpeech.AUX) {
      firstVerb--;
    }
    return Optional.of(
        new Attribution(
            article.source(sentence, tokens.subList(open + 1, firstVerb)),
            tokens.get(verb).span(),
            List.of(PrepositionalSources.span(tokens, firstVerb, verb + 1)),
            List.of(first, last),
            AttributionType.INDIRECT,
            word.stance(),
            rule));
  }

  /** Returns where the verb of saying stands behind its subject, or -1 where there is none. */
  private int verbIn(int begin, int end) {
    if (begin >= end || !opensSource(tokens.get(begin))) {
      return -1;
    }
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      boolean says = i > begin && word(token).isPresent();
      if (says && isVerb(i, end) && end - i - 1 <= MOST_WORDS_BEHIND_VERB) {
        return isBareBehind(i + 1, end) ? i : -1;
      }
      if (token.pos().isVerbal() && token.pos() != PartOfSpeech.AUX) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opensSource(Token token) {
    return switch (token.pos()) {
      case DET, NOUN, PROPN, ADJ, NUM -> true;
      case PRON -> !isRelative(token);
      default -> false;
    };
  }

  private static boolean isRelative(Token token) {
    return WORDS.has(Language.ENGLISH, "relative", lower(token));
  }

  /** {@code engineers warn}: a bare form behind a plural, which the tagger may call a noun. */
  private boolean isVerb(int at, int end) {
    Token token = tokens.get(at);
    if (token.pos() == PartOfSpeech.VERB) {
      return !token.canBe(VerbForm.GERUND) && token.canBeFinite();
    }
    Token subject = tokens.get(at - 1);
    boolean bare = at + 1 == end || tokens.get(at + 1).pos() == PartOfSpeech.ADP;
    return token.pos() == PartOfSpeech.NOUN
        && lower(token).equals(token.lemma())
        && bare
        && subject.pos().isNominal()
        && !lower(subject).equals(subject.lemma());
  }

  private Optional<ReportingWord> word(Token token) {
    return ReportingVerb.word(article, token).filter(word -> word.frames().contains(Frame.THAT));
  }

  /** Behind the verb stands no more than when, where or to whom: {@code said on Friday}. */
  private boolean isBareBehind(int from, int end) {
    return from == end
        || switch (tokens.get(from).pos()) {
          case ADP, ADV -> true;
          default -> article.nounPhrases().isTime(tokens.subList(from, end));
        };
  }

  /** The content goes on with its verb: {@code is selling}, {@code will need}, {@code started}. */
  private boolean opensWithFinite(int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).pos() == PartOfSpeech.ADV) {
      at++;
    }
    return at < tokens.size()
        && tokens.get(at).pos().isVerbal()
        && tokens.get(at).canBeFinite()
        && !tokens.get(at).canBe(VerbForm.GERUND);
  }

  private @Nullable Clause clauseOf(Token token) {
    for (Clause clause : sentence.clauses()) {
      if (clause.tokens().contains(token)) {
        return clause;
      }
    }
    return null;
  }

  /** Whether what stands before the frame has its verb already. */
  private boolean hasFinite(Clause before, int open) {
    int limit = tokens.get(open).span().begin();
    return before.tokens().stream()
        .filter(token -> token.span().end() <= limit)
        .anyMatch(token -> token.pos().isVerbal() && token.canBeFinite());
  }

  /** A conjunction before the first word is no part of what is said. */
  private static int begin(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT && token.pos() != PartOfSpeech.CCONJ) {
        return token.span().begin();
      }
    }
    return clause.span().begin();
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
