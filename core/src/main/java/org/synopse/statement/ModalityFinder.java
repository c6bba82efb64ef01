package org.synopse.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.Attribution;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Tells how sure a statement is and whether it is negated, from its modal verbs, hedges and
 * negators.
 */
final class ModalityFinder {
  private final CueLexicon cues;

  /** Modal verb by form: {@code soll} plans, {@code könnte} holds possible. */
  private final Map<String, Certainty> modals = new HashMap<>();

  /** Forms that are unreal in the article's own voice, and report where a source speaks. */
  private final Set<String> unreal = new HashSet<>();

  ModalityFinder(Language language, CueLexicon cues) {
    this.cues = cues;
    for (List<String> entry :
        ResourceLines.fields(ModalityFinder.class, "modals-" + language.code() + ".txt")) {
      if (entry.get(0).equals("unreal")) {
        unreal.addAll(ResourceLines.items(entry.get(1)));
      } else {
        Certainty certainty = Certainty.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
        ResourceLines.items(entry.get(1)).forEach(form -> modals.put(form, certainty));
      }
    }
  }

  /**
   * Returns how sure a statement is.
   *
   * @param content its words
   * @param innermost the attribution nearest to it, or {@code null}
   * @param cue the first word of that attribution's cue, or {@code null}
   */
  Modality find(List<Token> content, @Nullable Attribution innermost, @Nullable Token cue) {
    Certainty certainty = Certainty.CERTAIN;
    Span certaintyCue = null;
    for (int i = 0; i < content.size(); i++) {
      Optional<Certainty> found = certaintyAt(content, i, innermost != null);
      if (found.isPresent() && found.get().compareTo(certainty) > 0) {
        certainty = found.get();
        certaintyCue = content.get(i).span();
      }
    }
    if (certainty == Certainty.CERTAIN && innermost != null && cue != null) {
      certainty = ofCue(innermost, cue);
      certaintyCue = certainty == Certainty.CERTAIN ? null : cue.span();
    }
    Span negation = negation(content);
    return new Modality(
        certainty,
        certaintyCue,
        negation == null ? Polarity.AFFIRMED : Polarity.NEGATED,
        negation,
        isNegatedByWord(content));
  }

  /**
   * {@code plante, … zu}: what the cue itself says; else a guess or fear is no more than possible.
   */
  private Certainty ofCue(Attribution attribution, Token cue) {
    boolean hedging = attribution.stance() == Stance.HEDGING;
    boolean hearsay = attribution.stance() == Stance.DISTANCING && attribution.source() == null;
    if (!hedging && !hearsay) {
      return Certainty.CERTAIN;
    }
    return cues.hedge(cue).orElse(hearsay ? Certainty.ALLEGED : Certainty.POSSIBLE);
  }

  private Optional<Certainty> certaintyAt(List<Token> content, int at, boolean reported) {
    Token token = content.get(at);
    Certainty modal = modals.get(token.form().toLowerCase(Locale.ROOT));
    if (modal != null && token.pos().isVerbal()) {
      return Optional.of(
          modal == Certainty.PLANNED && isReportOfPast(content, at) ? Certainty.ALLEGED : modal);
    }
    if (unreal.contains(token.form().toLowerCase(Locale.ROOT)) && token.pos().isVerbal()) {
      return reported ? Optional.empty() : Optional.of(Certainty.POSSIBLE);
    }
    return isAttributive(content, at) || token.pos().isNominal()
        ? Optional.empty()
        : cues.hedge(token);
  }

  /** {@code soll getötet worden sein}: a perfect infinitive behind the modal reports the past. */
  private static boolean isReportOfPast(List<Token> content, int modalAt) {
    boolean participle = false;
    for (int i = modalAt + 1; i < content.size(); i++) {
      Token token = content.get(i);
      boolean perfect = token.is("haben") || token.is("sein");
      if (participle && perfect && i > 0 && content.get(i - 1).canBe(VerbForm.PARTICIPLE)) {
        return true;
      }
      participle |= token.canBe(VerbForm.PARTICIPLE) || token.is("worden");
    }
    return false;
  }

  /** {@code vor seinem geplanten Besuch} says nothing of how sure the visit's telling is. */
  private static boolean isAttributive(List<Token> content, int at) {
    Token token = content.get(at);
    boolean adjective = token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.DET;
    boolean beforeNoun =
        at + 1 < content.size()
            && (content.get(at + 1).pos().isNominal()
                || content.get(at + 1).pos() == PartOfSpeech.ADJ);
    return adjective && beforeNoun;
  }

  /** Returns the last negator if their number is odd, {@code null} if it is even. */
  private @Nullable Span negation(List<Token> content) {
    Span last = null;
    int count = 0;
    for (int i = 0; i < content.size(); i++) {
      Token token = content.get(i);
      boolean negates = isNegatedAt(content, i) || cues.isNegativeVerb(token);
      if (negates) {
        count++;
        last = token.span();
      }
    }
    return count % 2 == 1 ? last : null;
  }

  private boolean isNegatedByWord(List<Token> content) {
    int count = 0;
    for (int i = 0; i < content.size(); i++) {
      count += isNegatedAt(content, i) ? 1 : 0;
    }
    return count % 2 == 1;
  }

  private boolean isNegatedAt(List<Token> content, int at) {
    return cues.isNegator(content.get(at))
        ? !isFalseNegation(content, at)
        : beginsNegatingPhrase(content, at);
  }

  /** {@code ebenso wenig}: a phrase without a word that negates by itself. */
  private boolean beginsNegatingPhrase(List<Token> content, int at) {
    for (List<String> phrase : cues.negatingPhrases()) {
      if (matches(content, at, phrase)
          && content.subList(at, at + phrase.size()).stream().noneMatch(cues::isNegator)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFalseNegation(List<Token> content, int at) {
    for (List<String> phrase : cues.falseNegations()) {
      int begin = at - indexOf(phrase, content.get(at));
      if (begin >= 0 && matches(content, begin, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static int indexOf(List<String> phrase, Token token) {
    int index = phrase.indexOf(token.form().toLowerCase(Locale.ROOT));
    return index < 0 ? Integer.MAX_VALUE / 2 : index;
  }

  private static boolean matches(List<Token> content, int begin, List<String> phrase) {
    if (begin + phrase.size() > content.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!content.get(begin + i).form().toLowerCase(Locale.ROOT).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
