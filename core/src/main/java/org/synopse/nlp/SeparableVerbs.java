package org.synopse.nlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Joins German verbs with the particle that stands apart from them: in {@code "wies die Vorwürfe
 * zurück"} the verb gets the lemma {@code zurückweisen}, the particle becomes {@code PART}.
 */
public final class SeparableVerbs {
  private final Morphology morphology;
  private final Set<String> particles;

  public SeparableVerbs(Morphology morphology) {
    this.morphology = morphology;
    this.particles =
        new HashSet<>(ResourceLines.of(SeparableVerbs.class, "separable-particles-de.txt"));
  }

  /** Returns the tokens of one sentence with the verbs joined. */
  public List<Token> join(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (particles.contains(token.form().toLowerCase(Locale.ROOT)) && closesClause(tokens, i)) {
        joinWithVerbBefore(joined, i);
      } else if (token.pos() != PartOfSpeech.ADP && particles.contains(token.form())) {
        joinWithVerbBehind(joined, i);
      }
    }
    return joined;
  }

  private static boolean closesClause(List<Token> tokens, int i) {
    if (i + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    return next.pos() == PartOfSpeech.PUNCT || next.pos() == PartOfSpeech.CCONJ;
  }

  private void joinWithVerbBefore(List<Token> tokens, int particleAt) {
    String particle = tokens.get(particleAt).form().toLowerCase(Locale.ROOT);
    boolean comma = false;
    for (int i = particleAt - 1; i >= 0; i--) {
      Token verb = tokens.get(i);
      comma |= verb.is(",");
      if (!comma && verb.pos() == PartOfSpeech.AUX && verb.isFinite() && isBehindComma(tokens, i)) {
        // "Er erklärte, er sei bereit": the word belongs to the clause of its own auxiliary.
        return;
      }
      if (verb.pos() == PartOfSpeech.VERB && verb.canBeFinite()) {
        String whole = particle + verb.lemma();
        if (morphology.isVerb(whole)) {
          tokens.set(i, with(verb, verb.pos(), whole));
          Token alone = tokens.get(particleAt);
          tokens.set(particleAt, with(alone, PartOfSpeech.PART, alone.lemma()));
        }
        return;
      }
    }
  }

  private static boolean isBehindComma(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is(",")) {
        return true;
      }
      if (token.pos().isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /** {@code bekannt gab} is written apart too; a preposition would be one word with its verb. */
  private void joinWithVerbBehind(List<Token> tokens, int particleAt) {
    if (particleAt + 1 < tokens.size()) {
      Token verb = tokens.get(particleAt + 1);
      Token particle = tokens.get(particleAt);
      String whole = particle.form() + verb.lemma();
      if (verb.pos() == PartOfSpeech.VERB && morphology.isVerb(whole)) {
        tokens.set(particleAt + 1, with(verb, verb.pos(), whole));
        tokens.set(particleAt, with(particle, PartOfSpeech.PART, particle.lemma()));
      }
    }
  }

  private static Token with(Token token, PartOfSpeech pos, String lemma) {
    return new Token(token.span(), token.form(), pos, lemma, token.verbForms());
  }
}
