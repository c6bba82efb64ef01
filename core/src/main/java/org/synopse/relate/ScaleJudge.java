package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Scale;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Sees that one thing ended well on one side and badly on the other, in whichever words: {@code Das
 * Gericht gab dem Antrag statt}, {@code Sie scheiterten mit dem Antrag}.
 *
 * <p>What is negated stands at the other end. Ends of two things, two times or two parts of a whole
 * are not comparable; that one side of a game wins says that the other loses.
 */
final class ScaleJudge implements RelationJudge {
  static final String NAME = "opposite-ends";

  /** A word that is met better than this says the same on both sides. */
  private static final double MET = 0.6;

  /** Weaker matches are of words that share a part or only have to do with each other. */
  private static final double STRONG = 0.8;

  private final Fact<ScaleMarks> told;

  ScaleJudge(ConceptLexicon lexicon) {
    told = new Fact<>(statement -> ScaleMarks.of(statement, lexicon));
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    ScaleMarks left = comparand.ofLeft(told);
    return left.isSilent() ? Optional.empty() : judge(comparand, left, right(comparand));
  }

  private ScaleMarks right(Comparand comparand) {
    return comparand.ofRight(told);
  }

  private static Optional<Verdict> judge(Comparand comparand, ScaleMarks left, ScaleMarks right) {
    for (ScaleMark ofLeft : left.marks().values()) {
      ScaleMark ofRight = right.marks().get(ofLeft.scale().name());
      if (ofRight != null
          && ofLeft.end() != ofRight.end()
          && !isSaidByBoth(comparand, ofLeft, ofRight)) {
        return verdict(comparand, ofLeft.scale(), ofLeft.token(), ofRight.token());
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    ScaleMarks left = comparand.ofLeft(told);
    if (left.isSilent()) {
      return List.of();
    }
    ScaleMarks right = right(comparand);
    for (ScaleMark ofLeft : left.marks().values()) {
      ScaleMark ofRight = right.marks().get(ofLeft.scale().name());
      if (ofRight != null && judge(comparand, left, right).isEmpty()) {
        String scale = ofLeft.scale().name();
        String because =
            ofLeft.end() == ofRight.end()
                ? "both stand at one end of " + scale
                : "the ends of " + scale + " are not of surely one thing";
        return List.of(new Missing(NAME, Relation.CONTRADICTION, because));
      }
    }
    return List.of();
  }

  /**
   * {@code taken hostage have been freed}, {@code the captives are free}: both say the latter. That
   * one word is negated on one side another judge sees.
   */
  private static boolean isSaidByBoth(Comparand comparand, ScaleMark left, ScaleMark right) {
    boolean one =
        (left.isOneWord() || right.isOneWord())
            && comparand.links().areLinked(left.token(), right.token(), STRONG);
    boolean negated =
        comparand.left().modality().negatedByWord() || comparand.right().modality().negatedByWord();
    CueLexicon ofLeft = CueLexicon.load(comparand.left().language());
    CueLexicon ofRight = CueLexicon.load(comparand.right().language());
    // "die Hoffnung nicht aufgegeben", "not given up hope": what is negated may be one phrase.
    boolean bothTurned = ofLeft.isNegator(left.token()) && ofRight.isNegator(right.token());
    return one
        || bothTurned
        || (!negated
            && (isMet(comparand.links().ofLeft(left.token()), right)
                || isMet(comparand.links().ofRight(right.token()), left)));
  }

  /**
   * In {@code refused to sign} the word {@code sign} does not say that anybody signed, nor does
   * {@code endeten} in {@code endeten ohne Ergebnis} say how it ended.
   */
  private static boolean isMet(Optional<WordMatch> match, ScaleMark across) {
    return match
        .filter(m -> m.kind() != WordMatch.Kind.ANTONYM && m.kind().strength() >= STRONG)
        .filter(m -> across.isOneWord() || !across.words().contains(m.right()))
        .isPresent();
  }

  private static Optional<Verdict> verdict(
      Comparand comparand, Scale scale, Token left, Token right) {
    String how = "two ends of " + scale.name();
    Optional<Verdict> verdict =
        new Opposition(evidence(scale), left, right, how, NAME).verdict(comparand);
    boolean ofOne =
        !scale.isContest() || (haveOneSubject(comparand) && !Participants.nameNobody(comparand));
    boolean ofTwo = Axis.contrast(comparand).isPresent();
    return verdict.filter(v -> ofOne || (ofTwo && v.relation() == Relation.NOT_COMPARABLE));
  }

  private static EvidenceKind evidence(Scale scale) {
    return scale.kind() == Scale.Kind.ANTONYM ? EvidenceKind.ANTONYM : EvidenceKind.OUTCOME;
  }

  /**
   * Whether both tell it of one side: {@code hielten die Waffenruhe ein} and {@code die Waffenruhe
   * wurde gebrochen} of one thing that it was done to.
   */
  private static boolean haveOneSubject(Comparand comparand) {
    List<Token> left = comparand.ofLeft(Participants.SUBJECT);
    List<Token> right = comparand.ofRight(Participants.SUBJECT);
    return areLinked(comparand, left, right)
        || areOnePronoun(left, right)
        || areLinked(
            comparand,
            patient(comparand.ofLeft(Participants.ROLES)),
            comparand.ofRight(Participants.UNDERGOER))
        || areLinked(
            comparand,
            comparand.ofLeft(Participants.UNDERGOER),
            patient(comparand.ofRight(Participants.ROLES)));
  }

  /** {@code He won the final}, {@code he lost the final}. */
  private static boolean areOnePronoun(List<Token> left, List<Token> right) {
    return left.size() == 1
        && right.size() == 1
        && left.get(0).pos() == PartOfSpeech.PRON
        && left.get(0).listed().equals(right.get(0).listed());
  }

  private static List<Token> patient(Optional<Participants> roles) {
    return roles.map(Participants::patient).orElse(List.of());
  }

  private static boolean areLinked(Comparand comparand, List<Token> left, List<Token> right) {
    return left.stream()
        .filter(token -> token.pos().isNominal())
        .anyMatch(
            token ->
                right.stream().anyMatch(other -> comparand.links().areLinked(token, other, MET)));
  }
}
