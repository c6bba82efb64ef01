package org.synopse.study.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Ids;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;
import org.synopse.study.StudyData;

/**
 * Draws statements at random, each with the same chance, and says what the engine found of them.
 * What it did not find is drawn as well, so that what it misses can be counted. The seed is fixed:
 * the same study gives the same sheet.
 */
public final class Sample {
  private static final long SEED = 4711L;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final int size;
  private final List<SampleItem> attributions = new ArrayList<>();
  private final List<SampleItem> claims = new ArrayList<>();
  private int attributionsSeen;
  private int claimsSeen;

  private Sample(int size) {
    this.size = size;
  }

  /**
   * Returns the items: so many statements for whose word they stand under, and as many with an
   * article of another outlet on the same story.
   */
  public static List<SampleItem> of(StudyData data, int size) throws IOException {
    Sample sample = new Sample(size);
    for (int place = 0; place < data.stories(); place++) {
      sample.add(StoryView.of(data.story(place), data));
    }
    List<SampleItem> items = new ArrayList<>(sample.attributions);
    items.addAll(sample.claims);
    return items;
  }

  private void add(StoryView story) {
    for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
      ArticleRecord article = entry.getValue();
      List<Map.Entry<Integer, ArticleRecord>> others =
          story.articles().stream()
              .filter(other -> !other.getValue().outletName().equals(article.outletName()))
              .toList();
      for (Said said : article.statements()) {
        draw(attributions, attributionsSeen++, attribution(article, said));
        if (!others.isEmpty()) {
          Map.Entry<Integer, ArticleRecord> other = others.get(random.nextInt(others.size()));
          StatementRef ref = new StatementRef(entry.getKey(), said.number());
          draw(claims, claimsSeen++, claim(story, ref, other.getKey()));
        }
      }
    }
  }

  /** Keeps each of all items seen so far with the same chance (Vitter's algorithm R). */
  private void draw(List<SampleItem> kept, int seen, SampleItem item) {
    if (kept.size() < size) {
      kept.add(item);
    } else {
      int place = random.nextInt(seen + 1);
      if (place < size) {
        kept.set(place, item);
      }
    }
  }

  private static SampleItem attribution(ArticleRecord article, Said said) {
    String statement = Ids.ofStatement(article, said.number());
    String source = said.source() == null ? "somebody who is not named" : said.source();
    return new SampleItem(
        statement + ":attribution",
        SampleItem.Task.ATTRIBUTION,
        !said.ownVoice(),
        statement,
        article.outletName(),
        article.textOf(said),
        "",
        said.ownVoice() ? "" : source);
  }

  private static SampleItem claim(StoryView story, StatementRef ref, int otherArticle) {
    ArticleRecord other = story.article(otherArticle);
    StatementRef partner = partner(story, ref, otherArticle);
    return new SampleItem(
        story.id(ref) + ":" + other.id(),
        SampleItem.Task.CLAIM,
        partner != null,
        story.id(ref),
        story.article(ref).outletName(),
        story.text(ref),
        other.outletName() + ": " + other.file(),
        partner == null ? "" : story.text(partner));
  }

  private static @Nullable StatementRef partner(
      StoryView story, StatementRef ref, int otherArticle) {
    for (StoryRecord.ClaimRecord claim : story.story().claims()) {
      if (claim.statements().contains(ref)) {
        for (StatementRef each : claim.statements()) {
          if (each.article() == otherArticle) {
            return each;
          }
        }
      }
    }
    return null;
  }
}
