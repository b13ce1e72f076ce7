package org.placewright.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.Figures;

/**
 * Something of a pack that a sweep varies.
 *
 * @param name as a user gave it, as {@code half-gp.value}
 * @param table the table it is in
 * @param where which rows, as in {@code scenarios.csv}
 * @param column which field
 * @param values what it becomes, in the order in which they are tried
 */
record Variation(String name, String table, String where, String column, List<VariedValue> values) {
  /** More steps than any sweep needs, and a slip of a digit makes. */
  static final int MOST_VALUES = 10_000;

  Variation {
    values = List.copyOf(values);
  }

  /**
   * One value of what is varied.
   *
   * @param text as a user gave it, as {@code *0.95}
   * @param operation as in {@code scenarios.csv}
   * @param operand the number alone, as {@code 0.95}
   */
  record VariedValue(String text, String operation, String operand) {
    static VariedValue of(String text) {
      String number = text.strip();
      String operation = "set";
      if (number.startsWith("*")) {
        operation = "multiply";
        number = number.substring(1).strip();
      } else if (number.startsWith("+")) {
        operation = "add";
        number = number.substring(1).strip();
      }
      return new VariedValue(text.strip(), operation, number);
    }
  }

  /**
   * Reads values: a list with commas, of which each is a value, or a range as {@code from:to:step}.
   * A {@code *} before a value multiplies, a {@code +} adds, else it is set.
   *
   * @throws IllegalArgumentException when a range is none, with a sentence for the user
   */
  static List<VariedValue> values(String text) {
    List<VariedValue> values = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (part.isBlank()) {
        throw new IllegalArgumentException("a value is missing in '" + text + "'");
      } else if (part.contains(":")) {
        values.addAll(range(part.strip()));
      } else {
        values.add(VariedValue.of(part));
      }
    }
    return values;
  }

  private static List<VariedValue> range(String text) {
    String sign = text.startsWith("*") || text.startsWith("+") ? text.substring(0, 1) : "";
    String[] parts = text.substring(sign.length()).split(":", -1);
    List<VariedValue> values = new ArrayList<>();
    try {
      BigDecimal from = new BigDecimal(parts[0].strip());
      BigDecimal to = new BigDecimal(parts[1].strip());
      BigDecimal step = new BigDecimal(parts[2].strip());
      if (parts.length > 3 || step.signum() == 0 || step.signum() * to.compareTo(from) < 0) {
        throw new NumberFormatException(text);
      }
      for (BigDecimal at = from;
          at.compareTo(to) * step.signum() <= 0 && values.size() <= MOST_VALUES;
          at = at.add(step)) {
        values.add(VariedValue.of(sign + Figures.exact(at)));
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException noRange) {
      throw new IllegalArgumentException(
          "'" + text + "' is no range: say from:to:step, as 0.40:0.60:0.02", noRange);
    }
    return values;
  }
}
