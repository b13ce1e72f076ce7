package org.placewright.challenge;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.row.Row;

/** The people that returned posts are for. */
public final class Residents {
  private final Map<String, Double> persons = new TreeMap<>();

  /**
   * The residents of every deanery and year.
   *
   * @param population rows in their order
   */
  public Residents(List<Population> population) {
    for (Population row : population) {
      persons.merge(Row.keyOf(row.deanery(), row.year()), row.persons(), Double::sum);
    }
  }

  /**
   * The people of one return.
   *
   * @param row the return
   * @return those it says, or else all of its deanery; empty when there are none or nobody knows
   */
  public OptionalDouble of(PostsReturn row) {
    double people =
        row.residents() > 0
            ? row.residents()
            : persons.getOrDefault(Row.keyOf(row.deanery(), row.year()), 0.0);
    return people > 0 ? OptionalDouble.of(people) : OptionalDouble.empty();
  }
}
