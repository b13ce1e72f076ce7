package org.placewright.allocation;

import static org.placewright.Fixtures.aLimitRow;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/** All places of one intake year together, at most or at least a set number. */
record TotalLever(double least, double most) implements Lever {
  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("total")
        .title("")
        .policy("")
        .reads("")
        .scope("")
        .value("")
        .values(LeverValues.from(0, 1).usually(0, 1))
        .years(LeverYears.INTAKES)
        .scopes(Set.of())
        .formula("")
        .unit("places")
        .rows("")
        .price("")
        .example("")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    int first = brief.scenario().horizon().firstIntakeYear();
    for (int i = 0; i < brief.scenario().horizon().intakes(); i++) {
      int intake = i;
      List<Term> terms =
          IntStream.range(0, brief.baseline().programmes())
              .mapToObj(programme -> new Term(programme, intake, 1))
              .toList();
      String name = "total[*," + (first + i) + "]";
      rows.add(aLimitRow().name(name).terms(terms).lower(least).upper(most).build());
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    return List.of();
  }
}
