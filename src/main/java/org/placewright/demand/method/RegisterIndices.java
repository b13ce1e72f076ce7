package org.placewright.demand.method;

import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;

/** The positions of specialties and deaneries in the register, by id. */
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
   * The position of a specialty.
   *
   * @param id as rows of the pack name it
   * @return index in the register, from 0
   * @throws IllegalArgumentException when the register has no such specialty
   */
  public int specialty(String id) {
    return specialties.of(id);
  }

  /**
   * The position of a deanery.
   *
   * @param id as rows of the pack name it
   * @return index in the register, from 0
   * @throws IllegalArgumentException when the register has no such deanery
   */
  public int deanery(String id) {
    return deaneries.of(id);
  }
}
