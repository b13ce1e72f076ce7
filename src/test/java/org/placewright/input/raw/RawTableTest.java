package org.placewright.input.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A field is found by its column, and a person is sent to where it stands. */
class RawTableTest {
  private static final RawRow ROW = new RawRow(7, List.of("1", "2"));
  private static final RawTable TABLE =
      new RawTable("f.csv", 1, List.of("a", "b"), List.of(ROW), true);

  @Test
  void fieldsAreFoundByTheirColumn() {
    assertEquals("1", TABLE.cell(ROW, "a"));
    assertEquals("2", TABLE.cell(ROW, "b"));
    assertEquals("", TABLE.cell(ROW, "c"));
    assertEquals("", TABLE.cell(new RawRow(8, List.of("1")), "b"));
    assertTrue(TABLE.has("b"));
    assertFalse(TABLE.has("c"));
  }

  @Test
  void locationsCountFromOne() {
    assertEquals("f.csv:7:1 [a]", TABLE.location(ROW, "a").toString());
    assertEquals("f.csv:7:2 [b]", TABLE.location(ROW, "b").toString());
    assertEquals("f.csv:7", TABLE.location(ROW, "c").toString());
  }

  @Test
  void whatAScenarioInsertsOrEditsPointsToItsLine() {
    RawRow inserted = RawRow.inserted(List.of("1", "2"), 12);
    assertEquals(Map.of(0, 12, 1, 12), inserted.edits());
    assertEquals("line 12 of scenarios.csv", inserted.place());
    assertEquals(0, TABLE.location(inserted, "b").line());
    assertEquals("b", TABLE.location(inserted, "b").header());
    RawRow edited = ROW.edited(1, "3", 9).edited(0, "4", 10);
    assertEquals(new RawRow(7, List.of("4", "3"), Map.of(1, 9, 0, 10)), edited);
    assertEquals("line 7", edited.place());
    assertEquals(
        edited.edits(), new RawRow(1, List.of("4", "3", ""), edited.edits()).cutTo(2).edits());
  }

  @Test
  void aFileThatIsNotThereIsWholeAndABrokenOneIsNot() {
    assertEquals(new RawTable("f.csv", 1, List.of(), List.of(), true), RawTable.absent("f.csv"));
    assertEquals(new RawTable("f.csv", 1, List.of(), List.of(), false), RawTable.broken("f.csv"));
    assertEquals(
        new RawTable("f.csv", 1, List.of("a", "b"), List.of(), true), TABLE.withRows(List.of()));
  }

  @Test
  void aRowIsBlankWhenAllItsFieldsAre() {
    assertTrue(new RawRow(1, List.of("", "")).isBlank());
    assertFalse(new RawRow(1, List.of("", "x")).isBlank());
  }
}
