package org.placewright.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DrawChunksTest {
  @Test
  void takesResultsInOrderWhateverTheThreads() {
    List<Integer> taken = new ArrayList<>();
    chunks(100).run(first -> first, taken::add);
    assertEquals(34, taken.size());
    for (int i = 0; i < taken.size(); i++) {
      assertEquals(3 * i, taken.get(i));
    }
  }

  @Test
  void anInterruptionIsACancellationAndIsNotForgotten() {
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> chunks(10).run(first -> first, taken -> {}));
    assertTrue(Thread.interrupted());
  }

  private static DrawChunks chunks(int draws) {
    return new DrawChunks(3, draws, 4);
  }
}
