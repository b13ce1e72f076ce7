package org.placewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.allocation.SearchLimits;

class RunSweepTest {
  private static final String VARY = "half-gp.value=0.40:0.56:0.01";

  @TempDir Path folder;

  /** Seventeen steps are blocks of 8 and 9 steps, with chains of 4, 3, 4 and 4 besides. */
  @Test
  void aThreadTakesWhatMostStepsWaitFor() throws Exception {
    PackChoice pack = PackChoices.asItIs(Path.of("sample-data/small"));
    List<Integer> order = new ArrayList<>();
    new RunSweep(
            new AllocatorPlanner(),
            new RunStamp("0.1.0", Instant.EPOCH),
            said -> order.add(Integer.valueOf(said.split("\\s+")[1])))
        .run(
            new RunSweep.SweepRequest(
                pack,
                List.of(VARY),
                folder.resolve("sweep"),
                new PlanRequest.Search(
                    0.01, 1, Optional.empty(), SearchLimits.Engine.AUTO, Optional.empty()),
                Shard.ALL,
                1));
    assertEquals(0, order.get(0));
    List<Integer> steps = order.subList(1, order.size());
    Map<Integer, Integer> waiting = waiting(RunSweep.points(pack, List.of(VARY)));
    assertEquals(waiting.keySet(), new TreeSet<>(steps));
    List<Integer> counts = steps.stream().map(waiting::get).toList();
    assertEquals(List.of(4, 4, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0), counts);
  }

  /** How many steps wait for each, one after another. */
  private static Map<Integer, Integer> waiting(List<SweepPoint> points) {
    Map<Integer, Integer> waiting = new HashMap<>();
    for (SweepBlock block : SweepBlock.of(points, Shard.ALL)) {
      waiting.put(block.middle().number(), block.longest());
      for (List<SweepPoint> chain : block.chains()) {
        for (int i = 0; i < chain.size(); i++) {
          waiting.put(chain.get(i).number(), chain.size() - 1 - i);
        }
      }
    }
    return waiting;
  }
}
