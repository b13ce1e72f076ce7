package org.placewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SweepBlockTest {
  private static List<SweepPoint> steps(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(step -> new SweepPoint(step, List.of()))
        .toList();
  }

  /** Each block as its middle, and the numbers of its chains. */
  private static List<String> dealt(int many, Shard shard) {
    return SweepBlock.of(steps(many), shard).stream()
        .map(
            block ->
                block.middle().number()
                    + block.chains().stream()
                        .map(chain -> chain.stream().map(SweepPoint::number).toList())
                        .toList()
                        .toString())
        .toList();
  }

  /** England's sweep: 31 steps are blocks of 10, 10 and 11, and chains of 5, 4, 5, 4, 5 and 5. */
  @Test
  void chainsGoOutFromTheMiddleOfEachBlock() {
    assertEquals(
        List.of(
            "6[[5, 4, 3, 2, 1], [7, 8, 9, 10]]",
            "16[[15, 14, 13, 12, 11], [17, 18, 19, 20]]",
            "26[[25, 24, 23, 22, 21], [27, 28, 29, 30, 31]]"),
        dealt(31, Shard.ALL));
    assertEquals(List.of("7[[6, 5, 4, 3, 2, 1], [8, 9, 10, 11, 12, 13]]"), dealt(13, Shard.ALL));
    assertEquals(
        List.of("4[[3, 2, 1], [5, 6, 7]]", "11[[10, 9, 8], [12, 13, 14]]"), dealt(14, Shard.ALL));
    assertEquals(List.of("1[[], []]"), dealt(1, Shard.ALL));
    assertEquals(List.of("2[[1], []]"), dealt(2, Shard.ALL));
  }

  @Test
  void aPartHasNeighbouringChainsAndTheMiddlesThatTheyBeginFrom() {
    assertEquals(
        List.of("6[[5, 4, 3, 2, 1], [7, 8, 9, 10]]", "16[[15, 14, 13, 12, 11]]"),
        dealt(31, new Shard(1, 2)));
    assertEquals(
        List.of("16[[17, 18, 19, 20]]", "26[[25, 24, 23, 22, 21], [27, 28, 29, 30, 31]]"),
        dealt(31, new Shard(2, 2)));
    assertEquals(List.of("6[[7, 8, 9, 10]]"), dealt(31, new Shard(2, 6)));
    assertEquals(5, SweepBlock.of(steps(31), new Shard(2, 6)).get(0).size());
  }

  @Test
  void everyStepIsInOnePartAndItsPlaceInAChainIsThatOfTheWholeSweep() {
    for (int many : new int[] {1, 2, 12, 31, 100, 10_000}) {
      List<SweepBlock> whole = SweepBlock.of(steps(many), Shard.ALL);
      assertEquals(many, whole.stream().mapToInt(SweepBlock::size).sum());
      for (int of : new int[] {1, 2, 3, 7, 5_000}) {
        TreeSet<Integer> made = new TreeSet<>();
        int chains = 0;
        for (int part = 1; part <= of; part++) {
          for (SweepBlock block : SweepBlock.of(steps(many), new Shard(part, of))) {
            SweepBlock same =
                whole.stream()
                    .filter(each -> each.middle().equals(block.middle()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(same.chains().containsAll(block.chains()));
            chains += block.chains().size();
            Stream.concat(Stream.of(block.middle()), block.chains().stream().flatMap(List::stream))
                .forEach(step -> made.add(step.number()));
          }
        }
        assertEquals(2 * whole.size(), chains);
        assertEquals(many, made.size());
      }
    }
  }
}
