package org.placewright.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Conflict;
import org.placewright.report.Repair;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.row.WrittenRows;
import org.placewright.scenario.row.WrittenRows.WrittenRow;

class ConflictTextTest {
  private static final FigureName FIGURE = new FigureName("capacity", "gp", "max_places");
  private static final WrittenRows WRITTEN =
      new WrittenRows(
          List.of(
              new WrittenRow(
                  "capacity",
                  "gp",
                  2,
                  List.of("programme", "max_places"),
                  List.of("gp", "18"),
                  Map.of())));

  private static Conflict conflict(boolean whole) {
    return new Conflict(
        List.of(
            new Conflict.WrittenCause("training-capacity", List.of(FIGURE), List.of("any")),
            new Conflict.WrittenCause("strange", List.of(), List.of("strange[*,2010]"))),
        whole);
  }

  @Test
  void namesRowsThatAPersonWroteAndTheValueThatWouldDo() {
    Repair repair = new Repair("training-capacity", WRITTEN.find(FIGURE).orElseThrow(), "20", 0.1);
    assertEquals(
        """
        These cannot all be kept; without any one of them the others can:
          capacity.csv:2 max_places 18: training-capacity
          strange: strange[*,2010]
        This change alone makes a plan possible, as planning again showed:
          capacity.csv:2 max_places: 20, not 18 (training-capacity)""",
        ConflictText.of(conflict(false), List.of(repair), WRITTEN));
  }

  @Test
  void saysWhereWholePlacesAreTheReasonAndWhereNothingHelps() {
    assertEquals(
        """
        These cannot all be kept in whole places, though places in fractions could:
          capacity.csv:2 max_places 18: training-capacity
          strange: strange[*,2010]
        No other value of one of these figures alone was found to make a plan possible.""",
        ConflictText.of(conflict(true), List.of(), WRITTEN));
  }

  @Test
  void saysTheSameInOneSentence() {
    assertEquals(
        "these cannot all be kept: capacity.csv:2 max_places 18: training-capacity; strange:"
            + " strange[*,2010]",
        ConflictText.sentence(conflict(false), WRITTEN));
    assertEquals(
        "whole places cannot keep every hard rule",
        ConflictText.sentence(new Conflict(List.of(), true), WRITTEN));
  }
}
