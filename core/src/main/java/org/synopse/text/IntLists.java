package org.synopse.text;

import java.util.Arrays;
import java.util.List;

/** Lists of numbers by their place, ready to use from an {@link ArrayFile}. Immutable. */
public final class IntLists {
  private final int[] ends;
  private final int[] numbers;

  private IntLists(int[] ends, int[] numbers) {
    this.ends = ends;
    this.numbers = numbers;
  }

  /** Returns the given lists. */
  public static IntLists of(List<List<Integer>> lists) {
    int[] ends = new int[lists.size()];
    int[] numbers = new int[lists.stream().mapToInt(List::size).sum()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      for (int number : lists.get(i)) {
        numbers[end++] = number;
      }
      ends[i] = end;
    }
    return new IntLists(ends, numbers);
  }

  /** Reads lists that {@link #write} wrote. */
  public static IntLists read(ArrayFile file) {
    return new IntLists(file.ints(), file.ints());
  }

  /** Writes the lists. */
  public void write(ArrayFile.Writer file) {
    file.add(ends).add(numbers);
  }

  /** Returns how many lists there are. */
  public int size() {
    return ends.length;
  }

  /** Returns how many numbers the list at a place has. */
  public int sizeOf(int index) {
    return ends[index] - begin(index);
  }

  /** Returns a number of the list at a place, by where in that list it stands. */
  public int number(int index, int at) {
    return numbers[begin(index) + at];
  }

  private int begin(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Returns the numbers of the list at a place. */
  public int[] get(int index) {
    return Arrays.copyOfRange(numbers, begin(index), ends[index]);
  }
}
