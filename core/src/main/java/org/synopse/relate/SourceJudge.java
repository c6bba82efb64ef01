package org.synopse.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.synopse.lexicon.Entity;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.text.Span;

/** Sees that another source vouches for a content, or that one side tells it in its own voice. */
final class SourceJudge implements RelationJudge {
  static final String NAME = "different-source";

  private static final int SHORTEST_TELLING_WORD = 4;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Statement left = comparand.left();
    Statement right = comparand.right();
    if (left.isInArticleVoice() && right.isInArticleVoice()) {
      return Optional.empty();
    }
    if (!left.isInArticleVoice() && !right.isInArticleVoice() && haveOneSource(left, right)) {
      return Optional.empty();
    }
    String because = words(left) + " on the left, " + words(right) + " on the right";
    return Optional.of(
        new Verdict(
            Relation.ATTRIBUTION_DIFFERENCE,
            List.of(new Evidence(EvidenceKind.SOURCE, because, shown(left), shown(right), NAME))));
  }

  private static boolean haveOneSource(Statement left, Statement right) {
    List<Source> ofLeft = sources(left);
    List<Source> ofRight = sources(right);
    if (ofLeft.isEmpty() || ofRight.isEmpty()) {
      return ofLeft.isEmpty() && ofRight.isEmpty();
    }
    return ofLeft.stream().anyMatch(a -> ofRight.stream().anyMatch(b -> isSame(a, b)));
  }

  private static List<Source> sources(Statement statement) {
    List<Source> sources = new ArrayList<>();
    for (Attribution attribution : statement.attributions()) {
      Source source = attribution.source();
      if (source != null) {
        sources.add(source);
      }
    }
    return sources;
  }

  private static boolean isSame(Source left, Source right) {
    Entity ofLeft = left.entity();
    Entity ofRight = right.entity();
    if (ofLeft != null && ofRight != null) {
      return EntityMatch.isSame(ofLeft, ofRight);
    }
    if (left.text().equalsIgnoreCase(right.text())) {
      return true;
    }
    Set<String> shared = tellingWords(left.text());
    shared.retainAll(tellingWords(right.text()));
    return !shared.isEmpty();
  }

  private static Set<String> tellingWords(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : EntityMatch.words(text)) {
      if (word.length() >= SHORTEST_TELLING_WORD) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static String words(Statement statement) {
    if (statement.isInArticleVoice()) {
      return "in the outlet's own voice";
    }
    List<Source> sources = sources(statement);
    if (sources.isEmpty()) {
      return "attributed to nobody named";
    }
    return "under the word of " + sources.get(sources.size() - 1).text();
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
