package org.synopse.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Stance;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Sees that another source vouches for a content, or that one side tells it in its own voice.
 *
 * <p>Of nested sources one in common is enough. A side that names the other's source as the one who
 * acts ({@code Der Landrat nannte den Plan absurd}, {@code „…“, sagte der Landrat}) has it from the
 * same mouth. A pronoun that nothing resolves is nobody in particular, and no other source.
 */
final class SourceJudge implements RelationJudge {
  static final String NAME = "different-source";

  private final SourceMatch match;

  SourceJudge(SourceMatch match) {
    this.match = match;
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Statement left = comparand.left();
    Statement right = comparand.right();
    if (isOwnVoice(left) && isOwnVoice(right)) {
      return Optional.empty();
    }
    boolean own = tells(left) || tells(right);
    if (!own && match.haveOneSource(comparand)) {
      return Optional.empty();
    }
    boolean ofNobody = SourceMatch.sources(left).isEmpty() && SourceMatch.sources(right).isEmpty();
    if (ofNobody && left.certainty() == right.certainty()) {
      return Optional.empty();
    }
    if (names(left, right) || names(right, left)) {
      return Optional.empty();
    }
    String because = words(left) + " on the left, " + words(right) + " on the right";
    return Optional.of(
        new Verdict(
            Relation.ATTRIBUTION_DIFFERENCE,
            List.of(new Evidence(EvidenceKind.SOURCE, because, shown(left), shown(right), NAME))));
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    if (judge(comparand).isPresent()) {
      return List.of();
    }
    boolean own = comparand.left().isInArticleVoice() && comparand.right().isInArticleVoice();
    String because =
        own
            ? "both stand in the outlet's own voice"
            : words(comparand.left()) + " and " + words(comparand.right()) + " may be one";
    return List.of(new Missing(NAME, Relation.ATTRIBUTION_DIFFERENCE, because));
  }

  /**
   * Whether the outlet vouches for it: it says so itself, or tells what somebody decided, which is
   * done by saying so ({@code The council voted to close it}).
   */
  private static boolean isOwnVoice(Statement statement) {
    return statement.isInArticleVoice()
        || statement.attributions().stream()
            .allMatch(a -> isDecision(statement, a) || isOwnReport(statement, a));
  }

  /** Whether the outlet tells it by itself; {@code wie berichtet} is what it has told before. */
  private static boolean tells(Statement statement) {
    return statement.isInArticleVoice()
        || statement.attributions().stream().allMatch(a -> isOwnReport(statement, a));
  }

  private static boolean isOwnReport(Statement statement, Attribution attribution) {
    if (attribution.source() != null) {
      return false;
    }
    String cue =
        attribution.cueParts().stream()
            .filter(statement.span()::contains)
            .map(statement::textAt)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return JudgeWords.of(statement.language()).has(JudgeWords.Kind.OWN_REPORT, cue);
  }

  private static boolean isDecision(Statement statement, Attribution attribution) {
    Span cue = attribution.cue();
    return cue != null
        && attribution.type() != AttributionType.DIRECT
        && statement.tokens().stream().noneMatch(Token::isFinite)
        && JudgeWords.of(statement.language())
            .has(JudgeWords.Kind.DECIDE, firstWord(statement, cue));
  }

  /** Returns the first word of a cue in lower case, or nothing if it stands elsewhere. */
  private static String firstWord(Statement statement, Span cue) {
    if (!statement.span().contains(cue)) {
      return "";
    }
    String words = statement.textAt(cue);
    int blank = words.indexOf(' ');
    return (blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT);
  }

  /** Whether the other side, in its own voice, tells the source's words as what the source does. */
  private static boolean names(Statement attributed, Statement other) {
    if (attributed.isInArticleVoice() || !other.isInArticleVoice()) {
      return false;
    }
    Optional<List<Token>> agent = Participants.of(other).map(Participants::agent);
    boolean speech = isSpeech(other);
    if (speech && (Participants.subject(other).isEmpty() || goesOn(other))) {
      return true;
    }
    return SourceMatch.sources(attributed).stream()
        .anyMatch(
            source ->
                other.attributions().stream().anyMatch(a -> saysTheSame(a, source))
                    || isNamedInFull(source, other)
                    || isAgent(source, agent.orElse(List.of()), other, speech));
  }

  /** {@code und gestand die Niederlage ein}: who does is named in the clause before. */
  private static boolean goesOn(Statement statement) {
    List<Token> tokens = statement.tokens();
    return tokens.size() > 1
        && tokens.get(0).pos() == PartOfSpeech.CCONJ
        && tokens.get(1).pos().isVerbal();
  }

  /** Whether the source is who acts in the other statement: a person, or a body that speaks. */
  private static boolean isAgent(
      Source source, List<Token> agent, Statement other, boolean speech) {
    Entity entity = source.entity();
    boolean person = entity != null && entity.type() == EntityType.PERSON;
    boolean named =
        entity != null
            && other.values().mentions().stream()
                .filter(mention -> agent.stream().anyMatch(t -> mention.span().contains(t.span())))
                .anyMatch(mention -> EntityMatch.isSame(mention.entity(), entity));
    Set<String> words = SourceMatch.tellingWords(source.text());
    boolean shared =
        agent.stream().map(JudgeWords::lower).map(SourceMatch::stem).anyMatch(words::contains);
    boolean byOffice =
        person
            && !agent.isEmpty()
            && agent.stream().anyMatch(token -> token.pos().isNominal())
            && agent.stream().allMatch(token -> isByOffice(other, token));
    return (named && (person || speech)) || (shared && speech) || byOffice;
  }

  /** {@code the governor}: somebody named before, by office alone. */
  private static boolean isByOffice(Statement statement, Token token) {
    JudgeWords words = JudgeWords.of(statement.language());
    String word = JudgeWords.lower(token);
    return words.has(JudgeWords.Kind.GENERIC, word) || words.has(JudgeWords.Kind.SPOKES, word);
  }

  /** {@code figures from the statistics office show}: the body is there in all its words. */
  private static boolean isNamedInFull(Source source, Statement other) {
    Set<String> words = SourceMatch.tellingWords(source.text());
    List<String> said =
        other.tokens().stream().map(JudgeWords::lower).map(SourceMatch::stem).toList();
    return words.size() > 1 && said.containsAll(words);
  }

  /** {@code gestand die Niederlage ein}: what is told is that somebody said so. */
  private static boolean isSpeech(Statement statement) {
    Token verb = statement.predicate();
    return verb != null
        && CueLexicon.load(statement.language())
            .reportingVerb(verb.lemma())
            .filter(word -> word.stance() != Stance.HEDGING)
            .isPresent()
        && !JudgeWords.of(statement.language()).has(JudgeWords.Kind.COMMIT, verb.lemma());
  }

  private static boolean saysTheSame(Attribution attribution, Source source) {
    Source reported = attribution.source();
    return attribution.type() == AttributionType.REPORTED
        && reported != null
        && SourceMatch.shareTellingWords(reported.text(), source.text());
  }

  private static String words(Statement statement) {
    if (statement.isInArticleVoice()) {
      return "in the outlet's own voice";
    }
    List<Source> sources = SourceMatch.sources(statement);
    if (sources.isEmpty()) {
      return "attributed to nobody named";
    }
    return "under the word of " + sources.get(sources.size() - 1).displayText();
  }

  private static Span shown(Statement statement) {
    Attribution innermost = statement.innermostAttribution();
    if (innermost == null) {
      return statement.span();
    }
    Source source = innermost.source();
    if (source != null) {
      return source.span();
    }
    Span cue = innermost.cue();
    return cue == null ? statement.span() : cue;
  }
}
