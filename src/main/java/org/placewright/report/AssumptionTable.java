package org.placewright.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Assumptions;
import org.placewright.assumption.Basis;
import org.placewright.assumption.Provenance;
import org.placewright.quantity.Figures;

/** {@code assumptions.csv}: everything a run takes for granted, and who answers for it. */
public final class AssumptionTable {
  /** The file. */
  public static final String FILE = "assumptions.csv";

  private static final List<String> COLUMNS =
      List.of(
          "table",
          "key",
          "parameter",
          "value",
          "unit",
          "source",
          "dated",
          "owner",
          "basis",
          "changed_by_scenario",
          "variance_share");

  private static final int DECIMALS = 4;

  private AssumptionTable() {}

  /**
   * The register of a run that did not ask what its uncertainty is due to.
   *
   * @param assumptions what it takes for granted
   * @return a row for each, in their order
   */
  public static CsvTable of(Assumptions assumptions) {
    return of(assumptions, Map.of());
  }

  /**
   * The register of a run.
   *
   * @param assumptions what it takes for granted
   * @param varianceShares the share of the result's variance, from 0 to 1, that is due to an
   *     assumption; those that are not there are left blank
   * @return a row for each assumption, in their order
   */
  public static CsvTable of(Assumptions assumptions, Map<Assumption.Id, Double> varianceShares) {
    return new CsvTable(
        COLUMNS,
        assumptions.rows().stream()
            .map(row -> row(row, Optional.ofNullable(varianceShares.get(row.id()))))
            .toList());
  }

  private static List<String> row(Assumption row, Optional<Double> varianceShare) {
    Provenance from = row.provenance();
    return List.of(
        row.id().table(),
        row.id().key(),
        row.id().parameter(),
        row.value(),
        row.unit(),
        from.source(),
        from.dated(),
        from.owner(),
        from.basis().map(Basis::word).orElse(""),
        row.changed() ? "yes" : "no",
        varianceShare.map(share -> Figures.fixed(share, DECIMALS)).orElse(""));
  }
}
