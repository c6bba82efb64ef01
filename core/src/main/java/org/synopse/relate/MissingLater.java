package org.synopse.relate;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What judges would have needed for another verdict, found out when somebody reads it: of many
 * findings nobody does. Immutable to who reads it, thread-safe.
 */
final class MissingLater extends AbstractList<Missing> {
  private final RelationJudge judge;
  private final Comparand comparand;
  private volatile @Nullable List<Missing> found;

  /** Creates the list of what a judge misses in a pair. */
  MissingLater(RelationJudge judge, Comparand comparand) {
    this.judge = judge;
    this.comparand = comparand;
  }

  /** Returns a list that nobody can change, without finding out what nobody asked yet. */
  static List<Missing> kept(List<Missing> missing) {
    return missing instanceof MissingLater ? missing : List.copyOf(missing);
  }

  private List<Missing> found() {
    List<Missing> known = found;
    if (known == null) {
      // Two threads may both find it out, and find the same.
      known = List.copyOf(judge.missing(comparand));
      found = known;
    }
    return known;
  }

  @Override
  public Missing get(int index) {
    return found().get(index);
  }

  @Override
  public int size() {
    return found().size();
  }
}
