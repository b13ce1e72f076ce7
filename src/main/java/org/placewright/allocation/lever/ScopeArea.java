package org.placewright.allocation.lever;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.row.Wildcard;

/**
 * The deaneries that a scope names.
 *
 * @param deaneries their indices in the register
 */
record ScopeArea(List<Integer> deaneries) {
  ScopeArea {
    deaneries = List.copyOf(deaneries);
  }

  /** All for any; those of an SHA; or, when no SHA has the name, the deanery of that name. */
  static ScopeArea of(String scope, Register register) {
    if (register.shas().contains(scope)) {
      return where(register, deanery -> deanery.sha().equals(scope));
    }
    return where(register, deanery -> Wildcard.covers(scope, deanery.id()));
  }

  private static ScopeArea where(Register register, Predicate<Deanery> chosen) {
    List<Deanery> all = register.deaneries();
    return new ScopeArea(
        IntStream.range(0, all.size()).filter(d -> chosen.test(all.get(d))).boxed().toList());
  }
}
