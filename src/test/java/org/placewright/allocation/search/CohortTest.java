package org.placewright.allocation.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.Labels;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.MinimumIntakeBuilder;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlainPrices;
import org.placewright.allocation.model.PlanModel;

/** One programme that takes nobody, or at least 4. */
class CohortTest {
  private static final double HARD = Double.POSITIVE_INFINITY;

  private static PlanModel model(int promised, int most, double relaxPrice) {
    LeverRows rules = new LeverRows();
    rules.add(
        MinimumIntakeBuilder.builder()
            .name("least")
            .programme(0)
            .intake(0)
            .least(4)
            .relaxPrice(relaxPrice)
            .build());
    List<PlaceColumn> columns =
        List.of(
            aPlaceColumn()
                .name("places[nursing,2010]")
                .lower(promised)
                .upper(most)
                .baseline(5)
                .build());
    Labels labels = new Labels(List.of("nursing"), List.of("north"), 2010);
    return new PlanModel(1, columns, List.of(), PlainPrices.of(0), rules, labels);
  }

  private static Optional<Double> price(PlanModel model, int places) {
    return FoundPlan.of(model, new int[] {places}).map(FoundPlan::objective);
  }

  private static PlanState at(PlanModel model, int places) {
    PlanState state = new PlanState(model, new RuleIndex(model), new double[0]);
    state.reset(new int[] {places});
    return state;
  }

  @Test
  void keepsNobodyOrEnough() {
    PlanModel model = model(0, 9, HARD);
    assertEquals(Optional.of(0.0), price(model, 0));
    assertEquals(Optional.empty(), price(model, 3));
    assertEquals(Optional.of(0.0), price(model, 4));
  }

  @Test
  void stepsOverWhatIsTooFew() {
    PlanModel model = model(0, 9, HARD);
    assertEquals(4, at(model, 0).step(0, 1));
    assertEquals(-4, at(model, 4).step(0, -1));
    assertEquals(1, at(model, 4).step(0, 1));
  }

  @Test
  void startsFromTheNearerOfNobodyAndEnough() {
    PlanModel model = model(0, 9, HARD);
    assertEquals(0, at(model, 1).copyOfPlaces()[0]);
    assertEquals(4, at(model, 2).copyOfPlaces()[0]);
  }

  @Test
  void mustRunWherePlacesArePromised() {
    PlanModel model = model(2, 9, HARD);
    assertEquals(Optional.empty(), price(model, 0));
    assertEquals(Optional.empty(), price(model, 2));
    assertEquals(Optional.of(0.0), price(model, 4));
    assertEquals(0, at(model, 4).step(0, -1));
  }

  @Test
  void cannotRunWithoutRoomForEnough() {
    PlanModel model = model(0, 3, HARD);
    assertEquals(Optional.of(0.0), price(model, 0));
    assertEquals(Optional.empty(), price(model, 3));
    assertEquals(0, at(model, 0).step(0, 1));
  }

  @Test
  void refusesAPromiseWithoutRoomForEnough() {
    assertThrows(IllegalArgumentException.class, () -> model(1, 3, HARD));
  }

  @Test
  void paysForEachPlaceTooFewWhereItIsSoft() {
    PlanModel model = model(0, 9, 0.5);
    // 4 - 1 at 0.5.
    assertEquals(Optional.of(0.0), price(model, 0));
    assertEquals(Optional.of(1.5), price(model, 1));
    assertEquals(Optional.of(0.0), price(model, 4));
    assertEquals(1, at(model, 0).step(0, 1));
  }
}
