package org.placewright.report.text;

import java.util.List;
import org.placewright.funding.spend.HolderStatement;
import org.placewright.quantity.Figures;
import org.placewright.report.Overspend;

/** Who spends more than they hold, in a line for a terminal. */
final class HolderText {
  private static final int MOST_NAMED = 3;
  private static final int LONGEST_NAME = 30;
  private static final int WIDTH = 100;

  private HolderText() {}

  /** A line of at most 100 characters, ended; nothing where all keep within what they hold. */
  static String of(List<HolderStatement> statements) {
    List<Overspend> over = Overspend.of(statements);
    if (over.isEmpty()) {
      return "";
    }
    int longest = LONGEST_NAME;
    String line = line(statements, over, longest);
    while (line.length() > WIDTH && longest > 2) {
      longest--;
      line = line(statements, over, longest);
    }
    return line + "\n";
  }

  private static String line(
      List<HolderStatement> statements, List<Overspend> over, int longestName) {
    List<String> named =
        over.stream()
            .limit(MOST_NAMED)
            .map(
                each ->
                    TextTable.cut(each.id(), longestName)
                        + " "
                        + Figures.briefPounds(each.amount()))
            .toList();
    return "  Over budget  "
        + Figures.grouped((double) over.size(), 0)
        + " of "
        + Figures.grouped((double) Overspend.holders(statements), 0)
        + " holders: "
        + String.join(", ", named)
        + (over.size() > MOST_NAMED ? " .." : "");
  }
}
