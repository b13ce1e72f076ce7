package org.placewright.scenario.training;

import java.time.LocalDate;
import org.placewright.scenario.row.Row;

/**
 * An independent judgement of a programme.
 *
 * @param programme the programme judged
 * @param assessor who judged it; never the provider itself
 * @param assessedOn when
 * @param score from 0 to 100, higher is better
 */
public record Quality(String programme, String assessor, LocalDate assessedOn, double score)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(programme, assessedOn, assessor);
  }
}
