package org.placewright.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  /** The first can only end when the second has begun. */
  @Test
  void whatIsMadeAtOnceIsInTheOrderOfItsParts() {
    CountDownLatch second = new CountDownLatch(1);
    List<String> made =
        OrderedWork.of(
            2,
            List.of(1, 2, 3),
            part -> {
              if (part == 1) {
                await(second);
              } else {
                second.countDown();
              }
              return "made of " + part;
            });
    assertEquals(List.of("made of 1", "made of 2", "made of 3"), made);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException asked) {
      throw new IllegalStateException(asked);
    }
  }

  @Test
  void whatFailsIsThrownAsItWas() {
    for (int threads = 1; threads <= 2; threads++) {
      int many = threads;
      assertThrows(
          OutOfMemoryError.class,
          () ->
              OrderedWork.of(
                  many,
                  List.of(1),
                  part -> {
                    throw new OutOfMemoryError("no more");
                  }));
      assertThrows(
          ArithmeticException.class, () -> OrderedWork.of(many, List.of(0, 1), part -> 1 / part));
    }
  }
}
