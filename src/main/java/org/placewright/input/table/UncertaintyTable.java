package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.optional;
import static org.placewright.input.column.Columns.text;

import java.util.OptionalDouble;
import java.util.TreeMap;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Where;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainRow;
import org.placewright.scenario.uncertainty.UncertainTable;

/** {@code uncertainty.csv}: uncertain numbers, each of which changes figures of a table. */
public final class UncertaintyTable implements Table<UncertainRow> {
  private static final double MOST = 1e12;

  private final Column<String> input = id("input", "The name of the uncertain number.");
  private final Column<String> table = id("table", "The file it changes, without `.csv`.");
  private final Column<String> column = id("column", "The column it changes.");
  private final Column<String> where =
      text("where", "Which rows: `column=value`, several joined by `&`.")
          .blankMeans("", "every row");
  private final Column<Operation> operation =
      oneOf("operation", "What the number does to each figure.", Operation.class);
  private final Column<Double> low = number("low", "The low end of the interval.", -MOST, MOST);
  private final Column<OptionalDouble> central =
      optional(
          number("central", "The likeliest value; the median of a normal one.", -MOST, MOST),
          "1 to multiply, 0 to add; refused to set");
  private final Column<Double> high = number("high", "The high end.", -MOST, MOST);
  private final EstimateColumns form = new EstimateColumns();

  private final Shape shape =
      form.addTo(
              Shape.of("uncertainty", "Uncertain numbers, each of which changes figures together.")
                  .optional("Without it demand_drivers.csv alone says what is uncertain.")
                  .keyedBy(input)
                  .with(table, column, where, operation, low, central, high))
          .noting("A plan does not read it; the figures as they stand are the central ones.")
          .noting("low <= central <= high; low and high are quantiles, as much below as above.")
          .noting("These can be uncertain: " + String.join(", ", UncertainColumn.names()) + ".")
          .noting(
              "`where` compares text, as in scenarios.csv, but names key columns and `age_to`"
                  + " only; of exits and retention it picks whole curves. It must match a row.")
          .noting(
              "Where several numbers change one figure, those that set it come first, then those"
                  + " that multiply, then those that add, by name among these.")
          .noting("A figure that a draw takes beyond what its column can hold stops there.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public UncertainRow row(Fields fields) throws BadCell {
    UncertainColumn target =
        UncertainColumn.of(fields.get(table), fields.get(column))
            .orElseThrow(() -> noTarget(fields.get(table), fields.get(column)));
    Where rows = where(fields.get(where), target.table());
    return new UncertainRow(
        fields.get(input), target, rows, fields.get(operation), estimate(fields, target));
  }

  private BadCell noTarget(String file, String name) {
    String written = file + "." + name;
    String near = Suggestion.advice(written, UncertainColumn.names());
    String list = "These can be uncertain: " + String.join(", ", UncertainColumn.names()) + ".";
    return new BadCell(
            IssueCode.BAD_VALUE,
            Quoted.of(written) + " cannot be uncertain.",
            near.isEmpty() ? list : near + " " + list)
        .in(column);
  }

  private Where where(String text, UncertainTable target) throws BadCell {
    TreeMap<String, String> tests = new TreeMap<>();
    for (String test : text.isEmpty() ? new String[0] : text.split("&", -1)) {
      int equals = test.indexOf('=');
      String name = equals < 0 ? test.strip() : test.substring(0, equals).strip();
      if (equals < 0 || !target.columns().contains(name)) {
        String list = "Rows can be picked by " + String.join(", ", target.columns()) + ".";
        throw new BadCell(
                IssueCode.BAD_VALUE,
                Quoted.of(test.strip()) + " does not pick rows of " + target.file() + ".csv.",
                list)
            .in(where);
      }
      if (tests.putIfAbsent(name, test.substring(equals + 1).strip()) != null) {
        throw new BadCell(IssueCode.BAD_VALUE, name + " is named twice.", "").in(where);
      }
    }
    return new Where(tests);
  }

  private Estimate estimate(Fields fields, UncertainColumn target) throws BadCell {
    double from = fields.get(low);
    double to = fields.get(high);
    double middle = central(fields);
    if (!(from <= middle && middle <= to)) {
      String blank =
          fields.get(central).isEmpty()
              ? " (an empty central is " + Figures.shortest(middle) + ")"
              : "";
      throw new BadCell(
              IssueCode.INCONSISTENT,
              "low, central and high do not rise in this order" + blank + ".",
              "")
          .in(central);
    }
    switch (fields.get(operation)) {
      case SET -> {
        inRange(from, low, target);
        inRange(to, high, target);
      }
      case MULTIPLY -> {
        if (from < 0) {
          throw new BadCell(IssueCode.OUT_OF_RANGE, "a factor cannot be below 0.", "").in(low);
        }
      }
      case ADD -> {
        // Any number can be added: the figure stops at what its column can hold.
      }
    }
    return form.estimate(fields, from, middle, to);
  }

  private double central(Fields fields) throws BadCell {
    OptionalDouble given = fields.get(central);
    return switch (fields.get(operation)) {
      case MULTIPLY -> given.orElse(1);
      case ADD -> given.orElse(0);
      case SET ->
          given.orElseThrow(
              () ->
                  new BadCell(
                          IssueCode.MISSING_VALUE,
                          "there is no value, and what is set has no usual one.",
                          central.meaning())
                      .in(central));
    };
  }

  private static void inRange(double value, Column<Double> end, UncertainColumn target)
      throws BadCell {
    if (target.within(value) != value) {
      throw new BadCell(
              IssueCode.OUT_OF_RANGE,
              target + " cannot be " + Figures.shortest(value) + ".",
              "It is from "
                  + Figures.shortest(target.least())
                  + " to "
                  + Figures.shortest(target.greatest())
                  + ".")
          .in(end);
    }
  }
}
