package org.placewright.commission;

import java.util.List;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;

/**
 * What is bought of one programme in one intake.
 *
 * @param programme whose places are bought
 * @param specialty what it trains for
 * @param deanery who organises it
 * @param intakeYear the year of the intake
 * @param standing whether the intake is commissioned or indicative
 * @param places how many
 * @param price what one costs
 * @param constraints rows of levers that held the places where they are, in the order of the levers
 */
public record CommissionLine(
    Programme programme,
    Specialty specialty,
    Deanery deanery,
    int intakeYear,
    CommitmentStatus standing,
    PlaceCounts places,
    LinePrice price,
    List<BindingConstraint> constraints) {
  public CommissionLine {
    constraints = List.copyOf(constraints);
  }

  /**
   * Places in one intake.
   *
   * @param baseline of the year before the first planned intake
   * @param yearBefore of the year before this intake: the baseline's, or the plan's
   * @param advised what the Centre for Excellence's model asks for
   * @param planned what is commissioned
   */
  public record PlaceCounts(int baseline, int yearBefore, int advised, int planned) {}

  /**
   * The price of a place, all funds together, as the fill rate has it taken.
   *
   * @param wholeCourse in every financial year
   * @param firstYear in the financial year in which the intake begins
   */
  public record LinePrice(Pounds wholeCourse, Pounds firstYear) {}

  /** What the places cost over the whole course. */
  public Pounds wholeCourse() {
    return price.wholeCourse().times(places.planned());
  }

  /** What the places cost in the financial year in which the intake begins. */
  public Pounds firstYear() {
    return price.firstYear().times(places.planned());
  }

  /**
   * The levers that shaped the places.
   *
   * @return their ids, each once, in the order of the levers
   */
  public List<String> levers() {
    return constraints.stream().map(constraint -> constraint.verdict().lever()).distinct().toList();
  }
}
