package org.placewright.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final LocalDate DAY = LocalDate.of(2009, 3, 1);

  private static Status due(String due, String submitted) {
    return new Deadline(Optional.empty(), Optional.of(LocalDate.parse(due)))
        .status(LocalDate.parse(submitted), DAY);
  }

  @Test
  void theDueDayItselfIsInTime() {
    assertEquals(Status.RECEIVED, due("2009-01-31", "2009-01-31"));
    assertEquals(Status.LATE, due("2009-01-31", "2009-02-01"));
  }

  @Test
  void aReturnIsStaleTheDayAfterItsTwelveMonths() {
    assertEquals(Status.RECEIVED, due("2009-01-31", "2008-03-01"));
    assertEquals(Status.STALE, due("2009-01-31", "2008-02-29"));
  }

  @Test
  void anOldReturnIsStaleHoweverLateItWas() {
    assertEquals(Status.STALE, due("2007-01-31", "2008-02-01"));
  }

  @Test
  void theDayIsTheOneGivenOrElseThatOfTheNewestReturn() {
    Deadline open = new Deadline(Optional.empty(), Optional.empty());
    List<LocalDate> submitted = List.of(DAY.minusDays(3), DAY, DAY.minusDays(9));
    assertEquals(Optional.of(DAY), open.day(submitted));
    assertEquals(Optional.empty(), open.day(List.of()));
    Deadline given = new Deadline(Optional.of(DAY.plusDays(5)), Optional.empty());
    assertEquals(Optional.of(DAY.plusDays(5)), given.day(submitted));
  }
}
