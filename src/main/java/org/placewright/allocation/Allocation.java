package org.placewright.allocation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.plan.PlacesPlan;

/**
 * A plan with all that is known of it.
 *
 * @param plan the places
 * @param verdicts what each lever says of it
 * @param prices shadow price of each row at the relaxed model's best: weighted FTE-years that one
 *     unit more room would save, by row name
 * @param proof what proves the bound
 * @param certificate its proof
 * @param solve how it was found
 */
public record Allocation(
    PlacesPlan plan,
    List<Verdict> verdicts,
    Map<String, Double> prices,
    BoundProof proof,
    Certificate certificate,
    Solve solve) {
  public Allocation {
    verdicts = List.copyOf(verdicts);
    prices = Collections.unmodifiableMap(new TreeMap<>(prices));
  }
}
