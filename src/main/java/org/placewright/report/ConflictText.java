package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Conflict;

/** Why there is no plan, for a terminal. */
public final class ConflictText {
  private static final int MOST_ROWS = 20;

  private ConflictText() {}

  /**
   * The rows that cannot all be kept, and the cheapest way out.
   *
   * @param conflict why
   * @return lines, the last one not ended
   */
  public static String of(Conflict conflict) {
    List<String> lines = new ArrayList<>();
    if (!conflict.rows().isEmpty()) {
      lines.add("These rows cannot all be kept; without any one of them the others can:");
      conflict.rows().stream().limit(MOST_ROWS).forEach(row -> lines.add("  " + row));
      more(conflict.rows().size(), lines);
    }
    if (!conflict.repairs().isEmpty()) {
      lines.add("The cheapest way to make room:");
      conflict.repairs().stream().limit(MOST_ROWS).forEach(repair -> lines.add(line(repair)));
      more(conflict.repairs().size(), lines);
    }
    return String.join("\n", lines);
  }

  private static String line(Conflict.Repair repair) {
    return "  " + repair.row() + " by " + Figures.significant(repair.by()) + " " + repair.unit();
  }

  private static void more(int all, List<String> lines) {
    if (all > MOST_ROWS) {
      lines.add("  and " + (all - MOST_ROWS) + " more");
    }
  }
}
