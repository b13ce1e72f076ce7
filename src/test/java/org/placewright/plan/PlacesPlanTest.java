package org.placewright.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PlacesPlanTest {
  private static final PlacesPlan PLAN = new PlacesPlan(new int[][] {{1, 2}, {3, 4}});

  @Test
  void plansCannotBeChangedFromOutside() {
    int[][] places = {{1, 2}, {3, 4}};
    PlacesPlan plan = new PlacesPlan(places);
    places[0][0] = 9;
    assertEquals(PLAN, plan);
    assertNotEquals(new PlacesPlan(places), plan);
  }

  @Test
  void placesAreReadByProgrammeAndIntake() {
    assertEquals(2, PLAN.at(0, 1));
    assertEquals(4, PLAN.last(1));
    assertEquals(2, PLAN.programmes());
    assertEquals(2, PLAN.intakes());
    assertEquals(PLAN, PlacesPlan.of(2, 2, (programme, intake) -> 2 * programme + intake + 1));
  }

  @Test
  void plansHaveNoNegativePlaces() {
    assertThrows(IllegalArgumentException.class, () -> new PlacesPlan(new int[][] {{1, -1}}));
  }

  @Test
  void allProgrammesHaveTheSameIntakes() {
    assertThrows(IllegalArgumentException.class, () -> new PlacesPlan(new int[][] {{1, 1}, {1}}));
  }

  @Test
  void aPlanToTheHorizonPartsIntoWhatIsPlannedAndWhatCarriesOn() {
    PlacesToHorizon all = PlacesToHorizon.of(PLAN, 1, (programme, year) -> PLAN.last(programme));
    assertEquals(3, all.intakes());
    assertArrayEquals(new int[][] {{1, 2, 2}, {3, 4, 4}}, Plans.table(all));
    assertArrayEquals(new int[][] {{1, 2, 0}, {3, 4, 0}}, Plans.table(all.plannedAlone()));
    assertArrayEquals(new int[][] {{0, 0, 2}, {0, 0, 4}}, Plans.table(all.carriedOnAlone()));
    assertEquals(PLAN, all.planned());
  }
}
