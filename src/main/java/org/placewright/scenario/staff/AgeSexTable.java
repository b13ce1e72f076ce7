package org.placewright.scenario.staff;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.row.Wildcard;

/**
 * A figure for each sex and single year of age, painted from band rows: the most specific row wins.
 */
public final class AgeSexTable {
  private static final Sex[] SEXES = Sex.values();

  private final double[][] values = new double[SEXES.length][AgeBand.OLDEST + 1];

  private AgeSexTable() {
    for (double[] bySex : values) {
      Arrays.fill(bySex, Double.NaN);
    }
  }

  /**
   * The figures by sex and age of one specialty.
   *
   * @param rows the whole table
   * @param specialty the specialty's id
   * @return its figures
   */
  public static AgeSexTable of(List<AgeSexRate> rows, String specialty) {
    return painted(rows, layout(rows, row -> Wildcard.covers(row.specialty(), specialty)));
  }

  /**
   * The rows that apply, in the order in which they are painted; it holds for other figures too.
   *
   * @return their indices, least specific first
   */
  static int[] layout(List<AgeSexRate> rows, Predicate<AgeSexRate> applies) {
    return Wildcard.leastSpecificFirst(rows, applies, AgeSexTable::specificity);
  }

  static AgeSexTable painted(List<AgeSexRate> rows, int[] layout) {
    AgeSexTable table = new AgeSexTable();
    for (int row : layout) {
      table.paint(rows.get(row));
    }
    return table;
  }

  /** Between rows of one specialty and sex, the one for the year wins. */
  private static int specificity(AgeSexRate row) {
    return 2 * Wildcard.specificity(row.specialty(), row.sex()) + (row.years().isAny() ? 0 : 1);
  }

  private void paint(AgeSexRate row) {
    for (Sex sex : SEXES) {
      if (Wildcard.covers(row.sex(), sex.code())) {
        Arrays.fill(values[sex.ordinal()], row.ages().from(), row.ages().to() + 1, row.value());
      }
    }
  }

  /**
   * The figures between these and others. What only one of the two gives is not given between them.
   *
   * @param other the figures to move towards
   * @param part share of the distance between them, from 0 to 1
   * @return the figures there
   */
  AgeSexTable towards(AgeSexTable other, double part) {
    AgeSexTable table = new AgeSexTable();
    for (int g = 0; g < values.length; g++) {
      for (int age = 0; age < values[g].length; age++) {
        table.values[g][age] = values[g][age] + part * (other.values[g][age] - values[g][age]);
      }
    }
    return table;
  }

  /**
   * Whether any row gives a figure for a sex and age.
   *
   * @param age in completed years
   * @return whether {@link #at} is a number
   */
  public boolean has(Sex sex, int age) {
    return !Double.isNaN(values[sex.ordinal()][age]);
  }

  /**
   * The oldest age with a figure.
   *
   * @return in completed years; -1 when no row gives any
   */
  public int oldest(Sex sex) {
    int age = AgeBand.OLDEST;
    while (age >= 0 && !has(sex, age)) {
      age--;
    }
    return age;
  }

  /**
   * The figure for a sex and age.
   *
   * @param age in completed years
   * @return FTE per head, a share or a weight; {@code NaN} when no row gives it
   */
  public double at(Sex sex, int age) {
    return values[sex.ordinal()][age];
  }
}
