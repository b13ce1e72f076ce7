package org.placewright.scenario.staff;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;
import org.placewright.scenario.training.FillRate;

/**
 * Entrants, joiners and moves between deaneries.
 *
 * @param fillRates entrants per place
 * @param mobility where completers go
 * @param joiners from abroad and back to practice
 * @param entrantPool people who can enter training
 * @param feeders whose completers become entrants of a profession
 */
public record Flows(
    List<FillRate> fillRates,
    List<Mobility> mobility,
    List<Joiners> joiners,
    List<EntrantPool> entrantPool,
    List<Feeder> feeders) {
  public Flows {
    fillRates = Row.sorted(fillRates);
    mobility = Row.sorted(mobility);
    joiners = Row.sorted(joiners);
    entrantPool = Row.sorted(entrantPool);
    feeders = Row.sorted(feeders);
  }

  /**
   * The entrants that one place brings.
   *
   * @param specialty id in {@code specialties.csv}
   * @param deanery id in {@code deaneries.csv}
   * @return the most specific fill rate, from 0 to 1; 1 without any row
   */
  public double fillRate(String specialty, String deanery) {
    return fillRateRow(specialty, deanery).map(FillRate::rate).orElse(1.0);
  }

  /**
   * The row that says so.
   *
   * @param specialty id in {@code specialties.csv}
   * @param deanery id in {@code deaneries.csv}
   * @return the most specific one, if any
   */
  public Optional<FillRate> fillRateRow(String specialty, String deanery) {
    return Wildcard.mostSpecific(
        fillRates,
        row ->
            Wildcard.covers(row.specialty(), specialty) && Wildcard.covers(row.deanery(), deanery),
        row -> Wildcard.specificity(row.specialty(), row.deanery()));
  }
}
