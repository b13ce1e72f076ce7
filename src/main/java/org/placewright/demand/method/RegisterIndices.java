package org.placewright.demand.method;

import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;

/** Where in the register specialties and deaneries stand. */
public final class RegisterIndices {
  private final Positions specialties;
  private final Positions deaneries;

  /**
   * The indices of a register.
   *
   * @param register who and what there is
   */
  public RegisterIndices(Register register) {
    specialties = Positions.of(register.specialties(), Specialty::id);
    deaneries = Positions.of(register.deaneries(), Deanery::id);
  }

  /**
   * Where a specialty stands.
   *
   * @param id its id
   * @return its index
   * @throws IllegalArgumentException when the register has no such specialty
   */
  public int specialty(String id) {
    return specialties.of(id);
  }

  /**
   * Where a deanery stands.
   *
   * @param id its id
   * @return its index
   * @throws IllegalArgumentException when the register has no such deanery
   */
  public int deanery(String id) {
    return deaneries.of(id);
  }
}
