package org.placewright.scenario.training;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Time that some trainees take out of training and come back from. The row of a specialty wins over
 * that for any, reason by reason.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param reason why: academic, out_of_programme, parental, or any other name
 * @param afterYear years spent in training before it, other time out not counted
 * @param years how many years it takes
 * @param share share of entrants who take it
 * @param inPost whether they stay in post meanwhile: counted among trainees, and paid
 * @param serviceShare share of their usual service that they give meanwhile
 */
@NamedComponents
public record TimeOut(
    String specialty,
    String reason,
    int afterYear,
    int years,
    double share,
    boolean inPost,
    double serviceShare)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, reason);
  }
}
