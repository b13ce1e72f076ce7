package org.placewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.branch.Cover;
import org.placewright.allocation.branch.Leaves;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.report.csv.LeafTables;
import org.placewright.table.FilledTable;

/** Leaves are read back as they were written. */
class FinishedLeavesTest {
  private static final Cover SURGERY =
      new Cover(
          List.of(
              new Cover.CoverNode(Optional.empty(), "", true, 0, Optional.empty()),
              part(true, 1, new Cover.Leaf(true, 0)),
              part(false, 2, new Cover.Leaf(false, 1))),
          List.of(Map.of("enough", 0.1), Map.of()));

  private static Cover.CoverNode part(boolean below, int limit, Cover.Leaf leaf) {
    return new Cover.CoverNode(Optional.of(0), "places", below, limit, Optional.of(leaf));
  }

  private static RawTable raw(String text) {
    return CsvReader.read(
        "leaves.csv", text.getBytes(StandardCharsets.UTF_8), new IssueCollector());
  }

  private static RawTable raw(FilledTable<?> table) {
    return raw(new String(table.bytes(), StandardCharsets.UTF_8));
  }

  private static Leaves readBack(Leaves leaves) throws UnreadableRun {
    List<FilledTable<?>> written = LeafTables.OF_PLAN.filled(leaves);
    return FinishedLeaves.read(raw(written.get(0)), raw(written.get(1)));
  }

  @Test
  void leavesOfAllPlansComeBack() throws UnreadableRun {
    Leaves leaves = Leaves.whole(SURGERY);
    assertEquals(leaves, readBack(leaves));
  }

  @Test
  void leavesOfSpecialtiesComeBackWithTheirSharedPrices() throws UnreadableRun {
    Leaves leaves =
        new Leaves(
            Map.of("money", -1.0 / 3),
            new TreeMap<>(Map.of("surgery", SURGERY, "nursing", SURGERY)));
    assertEquals(leaves, readBack(leaves));
  }

  @Test
  void multipliersOfNoSetAreRefused() {
    String leaves = "specialty,node,of,column,side,limit,proof,multipliers\n,0,,,,0,bound,0\n";
    String head = "specialty,set,row,multiplier\n";
    for (String row : List.of(",1,enough,1", "surgery,0,enough,1", "surgery,-1,enough,1")) {
      assertThrows(
          UnreadableRun.class, () -> FinishedLeaves.read(raw(leaves), raw(head + row + "\n")), row);
    }
  }
}
