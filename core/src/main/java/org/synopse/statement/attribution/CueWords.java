package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds all words of a verbal cue, which German sets far apart: {@code teilte … mit}, {@code hat …
 * gesagt}, {@code geht davon aus}, {@code stellt … in Frage}.
 */
final class CueWords {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private final ParsedArticle article;
  private final List<Token> tokens;
  private final ReportingVerb cue;

  private CueWords(ParsedArticle article, Clause clause, ReportingVerb cue) {
    this.article = article;
    this.tokens = clause.tokens();
    this.cue = cue;
  }

  /** Returns the spans of the words in text order; words that follow each other share one. */
  static List<Span> of(ParsedArticle article, Clause clause, ReportingVerb cue) {
    return new CueWords(article, clause, cue).spans(clause.finiteVerb());
  }

  /** The same with the word that opens the clause: {@code wie … mitteilte}. */
  static List<Span> withOpener(ParsedArticle article, Clause clause, ReportingVerb cue) {
    List<Span> spans = new ArrayList<>(of(article, clause, cue));
    for (Token token : clause.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        if (token.span().end() <= spans.get(0).begin()) {
          spans.add(0, token.span());
        }
        break;
      }
    }
    return spans;
  }

  private List<Span> spans(Token finite) {
    int verb = tokens.indexOf(cue.verb());
    if (verb < 0) {
      return List.of(cue.span());
    }
    boolean[] in = new boolean[tokens.size()];
    in[verb] = true;
    in[tokens.indexOf(finite)] = true;
    markAuxiliaries(in, verb);
    markParticle(in);
    markPhrase(in);
    markNeighbours(in);
    return joined(in);
  }

  /** {@code gesagt haben soll}: the verbs that stand together with it. */
  private void markAuxiliaries(boolean[] in, int verb) {
    for (int i = verb + 1; i < tokens.size() && tokens.get(i).pos() == PartOfSpeech.AUX; i++) {
      in[i] = true;
    }
    for (int i = verb - 1; i >= 0 && tokens.get(i).pos() == PartOfSpeech.AUX; i--) {
      in[i] = true;
    }
  }

  /** The particle of {@code mitteilen} stands at the end of the clause. */
  private void markParticle(boolean[] in) {
    String lemma = cue.verb().lemma();
    for (int i = tokens.indexOf(cue.verb()) + 1; i < tokens.size(); i++) {
      String form = lower(tokens.get(i));
      boolean particle =
          tokens.get(i).pos() == PartOfSpeech.PART || tokens.get(i).pos() == PartOfSpeech.ADP;
      if (particle && form.length() < lemma.length() && lemma.startsWith(form)) {
        in[i] |= i + 1 == tokens.size() || tokens.get(i + 1).pos() == PartOfSpeech.PUNCT;
        in[i] |= tokens.get(i).pos() == PartOfSpeech.PART;
      }
    }
  }

  private void markPhrase(boolean[] in) {
    String lemma = cue.word().lemma();
    if (lemma.indexOf(' ') < 0) {
      return;
    }
    Set<String> words = new HashSet<>(List.of(lemma.split(" ", -1)));
    words.removeIf(ReportingVerb::isArticle);
    boolean english = article.language() == Language.ENGLISH;
    int verb = tokens.indexOf(cue.verb());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (english && i < verb && token.pos() == PartOfSpeech.ADP) {
        // "Analysts at the bank put the cost at …": the second one belongs to the verb.
        continue;
      }
      if (words.contains(lower(token)) || words.contains(token.lemma())) {
        in[i] = true;
        if (i > 0 && ReportingVerb.isArticle(lower(tokens.get(i - 1))) && token.pos().isNominal()) {
          in[i - 1] = true;
        }
      }
    }
  }

  /** {@code heißt es}, {@code rät dazu}, {@code did not say}, {@code so vermutet}. */
  private void markNeighbours(boolean[] in) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean before = i > 0 && in[i - 1];
      boolean after = i + 1 < tokens.size() && in[i + 1];
      Token token = tokens.get(i);
      boolean belongs =
          has("correlate", token)
              || (has("negation", token) && before)
              || (has("expletive", token) && before && has("text", tokens.get(i - 1)));
      boolean opens = has("opener", token) && after;
      in[i] |= ((before || after) && belongs) || opens;
    }
  }

  private boolean has(String role, Token token) {
    return WORDS.has(article.language(), role, lower(token))
        || WORDS.has(article.language(), role, token.lemma());
  }

  private List<Span> joined(boolean[] in) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (in[i] && i > 0 && in[i - 1] && isAdjacent(i)) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.begin(), tokens.get(i).span().end()));
      } else if (in[i]) {
        spans.add(tokens.get(i).span());
      }
    }
    return spans;
  }

  /** A clause inside the clause may stand between two of its words. */
  private boolean isAdjacent(int i) {
    return tokens.get(i).span().begin() - tokens.get(i - 1).span().end() <= 1;
  }

  private static String lower(Token token) {
    return token.listed();
  }
}
