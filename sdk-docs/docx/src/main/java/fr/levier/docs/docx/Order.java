package fr.levier.docs.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which elements of a sequence were moved: the fewest that, left out, leave the others in their order. */
final class Order {

  private Order() {}

  /**
   * The indices of the elements that were moved.
   *
   * @param places where each element stood before, in the order in which they stand now; all different
   */
  static List<Integer> moved(List<Integer> places) {
    int[] ends = new int[places.size()];
    int[] tails = new int[places.size()];
    int[] before = new int[places.size()];
    int length = 0;
    for (int i = 0; i < before.length; i++) {
      int found = Arrays.binarySearch(ends, 0, length, places.get(i));
      int at = found >= 0 ? found : -found - 1;
      before[i] = at == 0 ? -1 : tails[at - 1];
      ends[at] = places.get(i);
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    BitSet kept = new BitSet();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      kept.set(i);
    }
    List<Integer> moved = new ArrayList<>();
    for (int i = kept.nextClearBit(0); i < before.length; i = kept.nextClearBit(i + 1)) {
      moved.add(i);
    }
    return moved;
  }
}
