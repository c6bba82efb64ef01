package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synopse.text.Span;

/**
 * Finds the attributions of an article by rules, from the most precise to the boldest. Immutable
 * and safe for use by several threads.
 */
public final class AttributionFinder {
  // Written out: what the JDK's comparators are made of is linked anew at each start of a program.
  private static final Comparator<Attribution> IN_TEXT_ORDER =
      (one, other) -> {
        int order = one.content().get(0).compareTo(other.content().get(0));
        return order == 0 ? Integer.compare(other.contentLength(), one.contentLength()) : order;
      };

  private final List<AttributionRule> rules;

  private AttributionFinder(List<AttributionRule> rules) {
    this.rules = rules;
  }

  /** Returns the finder with all rules. */
  public static AttributionFinder withAllRules() {
    return new AttributionFinder(
        List.of(
            new DirectSpeechRule(),
            new EnglishFrameRule(),
            new ReportingClauseRule(),
            new PrepositionRule(),
            new ReportingNounRule(),
            new PointingFrameRule(),
            new SummaryRule(),
            new UnframedSpeechRule(),
            new CarriedKonjunktivRule(),
            new HearsayRule(),
            new PartialQuotationRule(),
            new QuotedWordsRule()));
  }

  /** Returns its rules in the order in which they are asked. */
  List<AttributionRule> rules() {
    return rules;
  }

  /** Returns the attributions in text order, of two that begin together the longer first. */
  public Attributions find(ParsedArticle article) {
    Attributions found = Attributions.of(article, List.of());
    for (AttributionRule rule : rules) {
      Attributions before = found;
      List<Attribution> all = new ArrayList<>(before.all());
      for (Attribution attribution : rule.find(article, before)) {
        Span place = attribution.content().get(0);
        if (before.near(place).stream().noneMatch(earlier -> isSame(earlier, attribution))) {
          all.add(attribution);
        }
      }
      if (all.size() > before.all().size()) {
        found = Attributions.of(article, all);
      }
    }
    List<Attribution> sorted = new ArrayList<>(found.all());
    sorted.sort(IN_TEXT_ORDER);
    return Attributions.of(article, sorted);
  }

  /** Two rules that see one cue, or one content, see one attribution; nested words are another. */
  private static boolean isSame(Attribution earlier, Attribution later) {
    if (earlier.content().equals(later.content())) {
      return !isPassedOn(earlier, later);
    }
    Span earlierCue = earlier.cue();
    Span laterCue = later.cue();
    return earlierCue != null
        && laterCue != null
        && earlierCue.overlaps(laterCue)
        && !isNested(earlier, later);
  }

  /** {@code Unter Berufung auf X teilte Y mit, …}: the same words come from X by way of Y. */
  private static boolean isPassedOn(Attribution earlier, Attribution later) {
    Span verb = earlier.cue();
    Span preposition = later.cue();
    Source speaker = earlier.source();
    Source origin = later.source();
    return later.type() == AttributionType.PREPOSITIONAL
        && earlier.type() != AttributionType.PREPOSITIONAL
        && verb != null
        && preposition != null
        && speaker != null
        && origin != null
        && !verb.overlaps(preposition)
        && !speaker.span().overlaps(origin.span());
  }

  private static boolean isNested(Attribution outer, Attribution inner) {
    return inner.type() == AttributionType.DIRECT
        && outer.type() != AttributionType.DIRECT
        && inner.contentLength() < outer.contentLength();
  }
}
