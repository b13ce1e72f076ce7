package org.placewright.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Neighbouring steps of a sweep. The middle one begins from the plan of the pack as it is, which
 * may be far from it and then is much the dearest; from there two chains of like length go out, and
 * in each every step begins from the one before it.
 *
 * @param middle the step that both chains begin from
 * @param chains towards the first step of the block, and towards its last: those that a part of the
 *     sweep makes, either of which may have no steps
 */
record SweepBlock(SweepPoint middle, List<List<SweepPoint>> chains) {
  /**
   * Steps of a chain: with each of them what the middle's prices prove falls behind, see decision
   * 0067.
   */
  private static final int LONGEST = 6;

  SweepBlock {
    chains = List.copyOf(chains);
  }

  /**
   * Cuts a sweep into as few blocks as may be, all of like size.
   *
   * @param points all steps, of which neighbours are alike
   * @param shard the part that is asked for
   * @return those blocks of which the part has a chain
   */
  static List<SweepBlock> of(List<SweepPoint> points, Shard shard) {
    int most = 2 * LONGEST + 1;
    int many = (points.size() + most - 1) / most;
    List<SweepBlock> blocks = new ArrayList<>();
    for (int block = 0; block < many; block++) {
      int from = points.size() * block / many;
      int to = points.size() * (block + 1) / many;
      int middle = (from + to) / 2;
      List<List<SweepPoint>> chains = new ArrayList<>();
      if (shard.has(2 * block, 2 * many)) {
        chains.add(backwards(points.subList(from, middle)));
      }
      if (shard.has(2 * block + 1, 2 * many)) {
        chains.add(points.subList(middle + 1, to));
      }
      if (!chains.isEmpty()) {
        blocks.add(new SweepBlock(points.get(middle), chains));
      }
    }
    return blocks;
  }

  private static List<SweepPoint> backwards(List<SweepPoint> points) {
    List<SweepPoint> turned = new ArrayList<>(points);
    Collections.reverse(turned);
    return turned;
  }

  /** Steps of the longer chain. */
  int longest() {
    return chains.stream().mapToInt(List::size).max().orElse(0);
  }

  /** How many steps are made, its middle among them. */
  int size() {
    return 1 + chains.stream().mapToInt(List::size).sum();
  }
}
