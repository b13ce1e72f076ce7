package org.placewright.report;

import java.util.List;
import java.util.Optional;
import org.placewright.construction.NamedComponents;

/**
 * What became of the advice for one specialty and intake.
 *
 * @param intakeYear the first intake of that year's plan
 * @param specialty the specialty
 * @param baseline places of the year before the plan
 * @param advised places that the advice asked for
 * @param commissioned places that the plan of the year commissioned
 * @param filled who entered; empty while nobody has counted them
 * @param completed who completed training in the year; empty while nobody has counted them
 * @param levers what shaped its rows of the commission
 */
@NamedComponents
public record YearlyLine(
    int intakeYear,
    String specialty,
    int baseline,
    int advised,
    int commissioned,
    Optional<Double> filled,
    Optional<Double> completed,
    List<String> levers) {

  /** How far what is commissioned follows the advice. */
  public enum Followed {
    /** As far as was advised, or farther. */
    YES,
    /** From the baseline towards what was advised. */
    IN_PART,
    /** Not at all, or the other way. */
    NO
  }

  public YearlyLine {
    levers = List.copyOf(levers);
  }

  /** How far the advice was acted upon: what is advised and commissioned beside the baseline. */
  public Followed followed() {
    int asked = advised - baseline;
    int done = (commissioned - baseline) * Integer.signum(asked);
    if (asked == 0) {
      return commissioned == baseline ? Followed.YES : Followed.NO;
    }
    if (done >= Math.abs(asked)) {
      return Followed.YES;
    }
    return done > 0 ? Followed.IN_PART : Followed.NO;
  }
}
