package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.multiplier;
import static org.placewright.report.csv.OutputColumns.text;

import java.util.List;
import java.util.Map;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;
import org.placewright.table.TableUse;

/**
 * {@code certificate.csv}: a multiplier for each row of the relaxed model. Anyone can calculate
 * from them a bound that no plan goes below.
 */
public final class Multipliers {
  /** The file of the multipliers that prove the bound. */
  public static final String FILE = "certificate.csv";

  public static final OutputTable<Map.Entry<String, Double>> TABLE =
      table(Multipliers.FILE, "The proof of the plan's bound", "Written by `plan`.")
          .noting(
              "The multipliers need no trust. From any of them the program calculates a"
                  + " bound that holds; poor ones give a poor bound, never a wrong one.");

  static final OutputTable<Map.Entry<String, Double>> WITHOUT_MISSION =
      table(
              BoardTables.WITHOUT_CERTIFICATE,
              "The proof of the bound of the plan without the mission's rules",
              "Written by `plan`, beside `without_mission.csv`.")
          .noting(
              "It is to [without_mission.csv](without_mission.md) what"
                  + " [certificate.csv](certificate.md) is to the plan.");

  private Multipliers() {}

  private static OutputTable<Map.Entry<String, Double>> table(
      String file, String what, String when) {
    String title =
        what
            + ": one row for each row of the model with places that may be split whose multiplier"
            + " is not 0.";
    return OutputTable.<Map.Entry<String, Double>>of(file, title, when)
        .usedFor(TableUse.PROOF)
        .keyedBy("row")
        .with(text("row", "The row's name in the model.", Map.Entry::getKey))
        .with(multiplier(Map.Entry::getValue));
  }

  /**
   * A table of multipliers. Those of 0 are left out.
   *
   * @param table which one
   * @param multipliers by row name, finite
   * @return sorted by row name
   */
  public static FilledTable<?> of(
      OutputTable<Map.Entry<String, Double>> table, Map<String, Double> multipliers) {
    return table.filledWith(rows(multipliers));
  }

  /** Those that are not 0, sorted by row name. */
  static List<Map.Entry<String, Double>> rows(Map<String, Double> multipliers) {
    return multipliers.entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }
}
