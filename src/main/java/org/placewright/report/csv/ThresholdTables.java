package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.table.OutputColumn.optional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.report.SweepStep;
import org.placewright.report.Threshold;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of a threshold. */
public final class ThresholdTables {
  private static final String WRITTEN = "Written by `threshold`.";

  static final OutputTable<Threshold> THRESHOLD =
      OutputTable.<Threshold>of(
              "threshold.csv",
              "The last value with which there is a plan: one row for what was varied.",
              WRITTEN)
          .keyedBy("vary")
          .with(text("vary", "What was varied, as it was given.", Threshold::vary))
          .with(
              value(
                  "last_with_plan", "The last value with a plan.", "none has one", Threshold::last))
          .with(
              value(
                  "first_without",
                  "The next value of the grid, which has no plan.",
                  "all have one",
                  Threshold::beyond))
          .with(
              flag(
                  "shown",
                  "Whether it is shown that there is no plan there, and not only that none was"
                      + " found.",
                  Threshold::isShown))
          .with(
              text(
                      "note",
                      "Why there is none there.",
                      (Threshold row) -> row.stopping().map(SweepStep::note).orElse(""))
                  .blank("all have one"))
          .with(whole("tried", "values", "How many were planned.", row -> row.probes().size()));

  static final OutputTable<Threshold.BindingFrom> LEVERS =
      OutputTable.<Threshold.BindingFrom>of(
              "threshold_levers.csv",
              "Where each lever begins to bind: one row for each lever that has something to say.",
              WRITTEN)
          .keyedBy("lever")
          .with(text("lever", "The lever's id.", Threshold.BindingFrom::lever))
          .with(
              text(
                      "free_at",
                      "The last value tried at which no rule of it binds, before one does.",
                      (Threshold.BindingFrom row) -> row.free().orElse(""))
                  .blank("one binds at the first value"))
          .with(
              text(
                      "binds_at",
                      "The first value tried at which one does.",
                      (Threshold.BindingFrom row) -> row.binds().orElse(""))
                  .blank("none does at any"));

  private ThresholdTables() {}

  /** All tables of thresholds, without rows. */
  static List<OutputTable<?>> all() {
    return List.of(THRESHOLD, LEVERS);
  }

  /** The tables of a threshold, but for its probes. */
  public static List<FilledTable<?>> of(Threshold threshold) {
    return List.of(THRESHOLD.filledWith(List.of(threshold)), LEVERS.filledWith(threshold.levers()));
  }

  private static OutputColumn<Threshold> value(
      String name, String meaning, String blank, Function<Threshold, Optional<BigDecimal>> value) {
    Function<BigDecimal, BigDecimal> itself = each -> each;
    return optional(
        value, blank, OutputColumn.of(name, meaning, number("as given", Figures::exact), itself));
  }
}
