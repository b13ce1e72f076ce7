package org.placewright.scenario.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.training.FillRate;

class SortedRowsTest {
  private static final FillRate NORTH = new FillRate("surgery", "north", 0.9);
  private static final FillRate SOUTH = new FillRate("surgery", "south", 0.8);

  private static List<FillRate> halved(List<FillRate> rows) {
    return SortedRows.changed(
        rows, (i, row) -> new FillRate(row.specialty(), row.deanery(), row.rate() / 2));
  }

  @Test
  void changedFiguresKeepTheKeysAndTheOrder() {
    List<FillRate> rows = Row.sorted(List.of(SOUTH, NORTH));
    List<FillRate> halved = halved(rows);
    assertEquals(
        List.of(new FillRate("surgery", "north", 0.45), new FillRate("surgery", "south", 0.4)),
        halved);
    assertTrue(SortedRows.sameKeys(rows, halved));
    assertTrue(SortedRows.sameKeys(halved(rows), halved(halved)));
    assertFalse(SortedRows.same(rows, halved));
  }

  @Test
  void tablesThatWereReadApartAreNotKnownToHaveTheSameKeys() {
    List<FillRate> rows = Row.sorted(List.of(NORTH, SOUTH));
    assertTrue(SortedRows.sameKeys(rows, rows));
    assertFalse(SortedRows.sameKeys(rows, Row.sorted(List.of(NORTH, SOUTH))));
    assertFalse(SortedRows.sameKeys(rows, SortedRows.only(rows, row -> true)));
    assertFalse(SortedRows.sameKeys(rows, List.of(NORTH, SOUTH)));
  }

  @Test
  void sortingThemAgainGivesTheVerySame() {
    List<FillRate> rows = Row.sorted(List.of(SOUTH, NORTH));
    assertSame(rows, Row.sorted(rows));
    assertThrows(UnsupportedOperationException.class, () -> rows.set(0, SOUTH));
    assertThrows(IndexOutOfBoundsException.class, () -> rows.get(2));
  }
}
