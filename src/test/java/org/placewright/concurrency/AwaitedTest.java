package org.placewright.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AwaitedTest {
  @Test
  void anInterruptionIsACancellationThoughTheResultIsThereAndIsNotForgotten() {
    for (Future<Integer> each :
        List.of(CompletableFuture.completedFuture(1), new CompletableFuture<Integer>())) {
      Thread.currentThread().interrupt();
      assertThrows(CancellationException.class, () -> Awaited.of(each));
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void whatWasThrownElsewhereIsTheCause() {
    ArithmeticException thrown = new ArithmeticException("by zero");
    ExecutionException failed =
        assertThrows(
            ExecutionException.class, () -> Awaited.of(CompletableFuture.failedFuture(thrown)));
    assertEquals(thrown, Awaited.cause(failed));
    assertEquals(thrown, Awaited.unchecked(thrown));
    Exception checked = new Exception("checked");
    assertEquals(checked, Awaited.unchecked(checked).getCause());
  }
}
