package org.placewright.demand.method;

import java.util.List;
import org.placewright.construction.NamedComponents;

/**
 * A method's card: what its documentation page is made from.
 *
 * @param id as {@code demand_methods.csv} and the page's file name have it
 * @param title what need is by this method, in a few words
 * @param source where the method comes from
 * @param use when to choose it, and its pitfalls
 * @param formula the equation in plain text
 * @param symbols what stands in it
 * @param years what holds in years for which no row gives a figure
 * @param example one worked cell
 */
@NamedComponents
public record MethodCard(
    String id,
    String title,
    String source,
    String use,
    String formula,
    List<Symbol> symbols,
    String years,
    String example) {
  /** What most methods do in years between and beyond those of a table's rows. */
  static final String STRAIGHT_LINE =
      "Between two years with rows a figure lies on the straight line; before the first and after"
          + " the last it stays as it is there.";

  public MethodCard {
    symbols = List.copyOf(symbols);
  }

  /**
   * A symbol of the equation.
   *
   * @param name as the equation writes it
   * @param meaning what it stands for
   * @param unit what it is measured in, such as FTE
   * @param from the file it comes from
   */
  @NamedComponents
  public record Symbol(String name, String meaning, String unit, String from) {}
}
