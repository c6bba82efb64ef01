package org.synopse.study.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.synopse.lexicon.Certainty;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;

/**
 * A claim that some outlets state in their own voice and others only attribute or hedge.
 *
 * @param claim its stable name
 * @param plain the statements in the outlet's own voice, certain
 * @param handedOver the statements of other outlets under another's word or less certain
 */
public record Vouching(String claim, List<StatementRef> plain, List<StatementRef> handedOver) {
  public Vouching {
    plain = List.copyOf(plain);
    handedOver = List.copyOf(handedOver);
  }

  /**
   * Returns such claims of a story in their order. An outlet that does both is of neither side: its
   * statements say the claim twice, once each way.
   */
  public static List<Vouching> of(StoryView story) {
    List<Vouching> all = new ArrayList<>();
    for (StoryRecord.ClaimRecord claim : story.story().claims()) {
      TreeMap<String, List<StatementRef>> byOutlet = new TreeMap<>();
      for (StatementRef ref : claim.statements()) {
        byOutlet
            .computeIfAbsent(story.article(ref).outletName(), outlet -> new ArrayList<>())
            .add(ref);
      }
      List<StatementRef> plain = new ArrayList<>();
      List<StatementRef> handedOver = new ArrayList<>();
      for (List<StatementRef> refs : byOutlet.values()) {
        if (refs.stream().allMatch(ref -> isPlain(story.said(ref)))) {
          plain.addAll(refs);
        } else if (refs.stream().noneMatch(ref -> isPlain(story.said(ref)))) {
          handedOver.addAll(refs);
        }
      }
      if (!plain.isEmpty() && !handedOver.isEmpty()) {
        all.add(new Vouching(claim.id(), plain, handedOver));
      }
    }
    return all;
  }

  private static boolean isPlain(Said said) {
    return said.ownVoice() && said.certainty() == Certainty.CERTAIN;
  }
}
