package org.placewright.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeBesideTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void isMadeOnceHoweverOftenItIsTaken(int processors) {
    AtomicInteger times = new AtomicInteger();
    try (MadeBeside<Integer> made = MadeBeside.begin(times::incrementAndGet, processors)) {
      assertEquals(1, made.take());
      assertEquals(1, made.take());
    }
    assertEquals(1, times.get());
  }

  @Test
  void isMadeByAnotherThreadWhereThereAreTwoProcessors() {
    CountDownLatch goOn = new CountDownLatch(1);
    try (MadeBeside<Thread> made = MadeBeside.begin(() -> after(goOn), 2)) {
      goOn.countDown();
      assertNotSame(Thread.currentThread(), made.take());
    }
  }

  private static Thread after(CountDownLatch sign) {
    try {
      sign.await();
    } catch (InterruptedException asked) {
      throw new IllegalStateException(asked);
    }
    return Thread.currentThread();
  }

  @Test
  void withOneProcessorItIsMadeWhenItIsTakenAndNotAtAllWhereItIsNot() {
    AtomicInteger times = new AtomicInteger();
    MadeBeside.begin(times::incrementAndGet, 1).close();
    assertEquals(0, times.get());
    try (MadeBeside<Thread> made = MadeBeside.begin(Thread::currentThread, 1)) {
      assertSame(Thread.currentThread(), made.take());
    }
  }

  @Test
  void nothingIsMadeAnyMoreOnceItIsClosed() {
    AtomicInteger ended = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    MadeBeside<Integer> made =
        MadeBeside.begin(
            () -> {
              begun.countDown();
              return ended.incrementAndGet();
            },
            2);
    after(begun);
    made.close();
    assertEquals(1, ended.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatItsMakerThrowsIsThrownWhereItIsTaken(int processors) {
    try (MadeBeside<Integer> made =
        MadeBeside.begin(
            () -> {
              throw new OutOfMemoryError("none left");
            },
            processors)) {
      assertEquals("none left", assertThrows(OutOfMemoryError.class, made::take).getMessage());
    }
  }

  @Test
  void whoeverIsAskedToStopDoesNotWait() {
    CountDownLatch goOn = new CountDownLatch(1);
    try (MadeBeside<Thread> made = MadeBeside.begin(() -> after(goOn), 2)) {
      Thread.currentThread().interrupt();
      assertThrows(CancellationException.class, made::take);
      assertTrue(Thread.interrupted());
      goOn.countDown();
    }
  }
}
