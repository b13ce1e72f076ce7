package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Conflict;
import org.placewright.allocation.Lever;
import org.placewright.leadership.LeaderSelection;
import org.placewright.quantity.Figures;
import org.placewright.report.RowPrice;

/** Why there is no plan, for a terminal. */
public final class ConflictText {
  private static final int MOST_ROWS = 20;
  private static final int MOST_COLUMNS = 6;

  private ConflictText() {}

  /**
   * The rows that cannot all be kept, and the cheapest way out.
   *
   * @param conflict why
   * @param levers the levers there are, for their units and for what they ask of whole places
   * @return lines, the last one not ended
   */
  public static String of(Conflict conflict, List<Lever> levers) {
    List<String> lines = new ArrayList<>();
    if (conflict.equals(Conflict.OF_WHOLE_PLACES)) {
      return "Places in fractions would keep them all; whole places cannot."
          + ofWholePlaces(levers);
    }
    if (!conflict.rows().isEmpty()) {
      lines.add("These rows cannot all be kept; without any one of them the others can:");
      conflict.rows().stream().limit(MOST_ROWS).forEach(row -> lines.add("  " + row));
      more(conflict.rows().size(), MOST_ROWS, lines);
    }
    if (!conflict.columns().isEmpty()) {
      lines.add("given the fewest or most places that these may have:");
      conflict.columns().stream().limit(MOST_COLUMNS).forEach(place -> lines.add("  " + place));
      more(conflict.columns().size(), MOST_COLUMNS, lines);
    }
    if (!conflict.repairs().isEmpty()) {
      lines.add("The cheapest way to make room:");
      conflict.repairs().stream()
          .limit(MOST_ROWS)
          .forEach(repair -> lines.add(line(repair, levers)));
      more(conflict.repairs().size(), MOST_ROWS, lines);
    }
    return String.join("\n", lines);
  }

  /**
   * The limits and budgets of leaders that cannot all be kept.
   *
   * @param conflict why
   * @return lines, the last one not ended
   */
  public static String of(LeaderSelection.NoSelection conflict) {
    return conflict.rows().isEmpty()
        ? "Heads in fractions would keep them all; whole heads cannot. The budgets are the first to"
            + " look at."
        : of(new Conflict(conflict.rows(), List.of(), List.of()), List.of());
  }

  private static String ofWholePlaces(List<Lever> levers) {
    List<String> asked = new ArrayList<>();
    for (Lever lever : levers) {
      lever.asksOfWholePlaces().ifPresent(what -> asked.add(what + " (" + lever.id() + ")"));
    }
    return asked.isEmpty()
        ? ""
        : " The " + String.join(" and ", asked) + " are the first to look at.";
  }

  private static String line(Conflict.Repair repair, List<Lever> levers) {
    String lever = repair.row().replaceFirst("\\[.*", "");
    String unit =
        levers.stream()
            .filter(each -> each.id().equals(lever))
            .map(each -> each.card().unit())
            .findFirst()
            .orElse("");
    String by =
        unit.equals(RowPrice.POUNDS)
            ? unit + Figures.grouped(repair.by() / RowPrice.PENCE_A_POUND, 2)
            : Figures.significant(repair.by()) + " " + unit;
    return "  " + repair.row() + " by " + by;
  }

  private static void more(int all, int shown, List<String> lines) {
    if (all > shown) {
      lines.add("  and " + (all - shown) + " more");
    }
  }
}
