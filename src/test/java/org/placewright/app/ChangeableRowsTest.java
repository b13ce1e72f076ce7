package org.placewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.input.PackText;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.row.Row;

class ChangeableRowsTest {
  private static final PackChoice CHOICE = PackChoices.asItIs(Path.of("sample-data/small"));

  private final PackText text;
  private final LoadedPack pack;

  ChangeableRowsTest() throws Exception {
    text = PackText.read(CHOICE.folder());
    pack = LoadedPack.read(CHOICE);
  }

  @Test
  void everyBudgetOfTheFundIsMultipliedToThePennyAndNothingElse() {
    ChangeableRows rows = rows("budgets", "amount_gbp", "madel", "north-sha", 2010).orElseThrow();
    assertEquals("fund=madel", rows.where());
    assertEquals(16, rows.rows());
    RawTable before = table(text, "budgets");
    RawTable after = table(rows.in(text, new BigDecimal("1.001")), "budgets");
    for (int i = 0; i < before.rows().size(); i++) {
      RawRow was = before.rows().get(i);
      BigDecimal factor =
          before.cell(was, "fund").equals("madel") ? new BigDecimal("1.001") : BigDecimal.ONE;
      BigDecimal asked = new BigDecimal(before.cell(was, "amount_gbp")).multiply(factor);
      String is = after.cell(after.rows().get(i), "amount_gbp");
      assertEquals(0, asked.compareTo(new BigDecimal(is)), is);
    }
    assertEquals(
        text.tables().get("scenarios"), rows.in(text, BigDecimal.TEN).tables().get("scenarios"));
  }

  @Test
  void everyRowOfALeverGoesNoFurtherUpThanSurprisesNobody() {
    ChangeableRows rows = rows("levers", "value", "stability", "*", 2009).orElseThrow();
    assertEquals("lever=stability", rows.where());
    assertEquals(2, rows.rows());
    // 0.25 is the greater of the two, and 0.6 the most that is usual.
    assertEquals(new BigDecimal("2.4"), rows.values().end(1).stripTrailingZeros());
    RawTable after = table(rows.in(text, new BigDecimal("2.4")), "levers");
    assertEquals(
        List.of("0.36", "0.6"),
        after.rows().stream()
            .filter(row -> after.cell(row, "lever").equals("stability"))
            .map(row -> new BigDecimal(after.cell(row, "value")).stripTrailingZeros().toString())
            .toList());
  }

  @Test
  void allCapacitiesAreOfOneKindAndARowByItselfOfNone() {
    ChangeableRows all =
        rows("capacity", "max_places", "gp-north-a", YearRange.ANY.from()).orElseThrow();
    assertEquals("", all.where());
    assertEquals(table(text, "capacity").rows().size(), all.rows());
    assertTrue(rows("levers", "value", "equity", "*", 2009).isEmpty());
    assertTrue(rows("programmes", "min_cohort", "gp-north-a").isEmpty());
  }

  private Optional<ChangeableRows> rows(String table, String column, Object... key) {
    FigureName name = FigureName.of(table, () -> Row.keyOf(key), column);
    return ChangeableRows.of(pack.written().find(name).orElseThrow(), pack, text);
  }

  private static RawTable table(PackText text, String name) {
    return Optional.ofNullable(text.tables().get(name)).orElseThrow();
  }
}
