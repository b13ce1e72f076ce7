package org.placewright.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Conflict;
import org.placewright.report.ManyFigures;
import org.placewright.report.OneFigure;
import org.placewright.report.Repair;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.row.WrittenRows;
import org.placewright.scenario.row.WrittenRows.WrittenRow;

class ConflictTextTest {
  private static final FigureName FIGURE = new FigureName("capacity", "gp", "max_places");
  private static final WrittenRows WRITTEN =
      new WrittenRows(List.of(row(2, "gp"), row(4, "surgery")));

  private static WrittenRow row(int line, String programme) {
    return new WrittenRow(
        "capacity",
        programme,
        line,
        List.of("programme", "max_places"),
        List.of(programme, "18"),
        Map.of());
  }

  private static Conflict conflict(boolean whole) {
    return new Conflict(
        List.of(
            new Conflict.WrittenCause("training-capacity", List.of(FIGURE), List.of("any")),
            new Conflict.WrittenCause("strange", List.of(), List.of("strange[*,2010]"))),
        whole);
  }

  @Test
  void namesRowsThatAPersonWroteAndTheValueThatWouldDo() {
    Repair repair =
        new OneFigure("training-capacity", WRITTEN.find(FIGURE).orElseThrow(), "20", 0.1);
    Repair ofMany =
        new ManyFigures("training-capacity", "capacity", "", "max_places", 2, "1.5", 0.5);
    Repair ofFund = new ManyFigures("ringfence", "budgets", "fund=madel", "amount_gbp", 8, "2", 1);
    assertEquals(
        """
        These cannot all be kept; without any one of them the others can:
          capacity.csv:2 max_places 18: training-capacity
          strange: strange[*,2010]
        This change alone makes a plan possible, as planning again showed:
          capacity.csv:2 max_places: 20, not 18 (training-capacity)""",
        ConflictText.of(conflict(false), List.of(repair), WRITTEN));
    assertEquals(
        """
        These cannot all be kept; without any one of them the others can:
          capacity.csv:2 max_places 18: training-capacity
          strange: strange[*,2010]
        Each of these changes alone makes a plan possible, as planning again showed:
          capacity.csv max_places: times 1.5 in each of the 2 rows (training-capacity)
          budgets.csv amount_gbp: times 2 in each of the 8 rows of fund=madel (ringfence)""",
        ConflictText.of(conflict(false), List.of(ofMany, ofFund), WRITTEN));
  }

  @Test
  void saysWhereWholePlacesAreTheReasonAndWhereNothingHelps() {
    assertEquals(
        """
        These cannot all be kept in whole places, though places in fractions could:
          capacity.csv:2 max_places 18: training-capacity
          strange: strange[*,2010]
        Neither another value of one of these figures, nor one factor for all of its kind, was found to make a plan possible.""",
        ConflictText.of(conflict(true), List.of(), WRITTEN));
  }

  @Test
  void namesARuleOnceWithAllItsLinesInOneClause() {
    FigureName other = new FigureName("capacity", "surgery", "max_places");
    Conflict conflict =
        new Conflict(
            List.of(
                new Conflict.WrittenCause("training-capacity", List.of(other), List.of("any")),
                new Conflict.WrittenCause("strange", List.of(), List.of("strange[*,2010]")),
                new Conflict.WrittenCause("training-capacity", List.of(FIGURE), List.of("any"))),
            false);
    assertEquals(
        "these cannot all be kept: training-capacity (capacity.csv:2, 4), strange",
        ConflictText.brief(conflict, WRITTEN));
  }
}
