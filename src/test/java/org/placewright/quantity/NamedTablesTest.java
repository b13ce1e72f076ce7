package org.placewright.quantity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NamedTablesTest {
  @Test
  void whatIsHandedOverOrHandedOutChangesNoTable() {
    double[][] numbers = {{1, 2, 3}, {4, 5, 6}};
    DeaneryYearTable table = new DeaneryYearTable(numbers);
    numbers[0][0] = 9;
    table.ofDeanery(1)[0] = 9;
    assertEquals(new DeaneryYearTable(new double[][] {{1, 2, 3}, {4, 5, 6}}), table);
    assertNotEquals(new DeaneryYearTable(numbers), table);
  }

  @Test
  void eachAxisIsReadByItsName() {
    double[][] numbers = {{1, 2, 3}, {4, 5, 6}};
    DeaneryYearTable byDeanery = new DeaneryYearTable(numbers);
    assertEquals(2, byDeanery.deaneries());
    assertEquals(3, byDeanery.years());
    assertEquals(6, byDeanery.at(1, 2));
    SpecialtyYearTable bySpecialty = new SpecialtyYearTable(numbers);
    assertEquals(2, bySpecialty.specialties());
    assertEquals(3, bySpecialty.years());
    assertArrayEquals(new double[] {4, 5, 6}, bySpecialty.ofSpecialty(1));
    SpecialtyDeaneryTable cells = new SpecialtyDeaneryTable(numbers);
    assertEquals(2, cells.specialties());
    assertEquals(3, cells.deaneries());
    assertEquals(2, cells.at(0, 1));
  }

  @Test
  void laterIntakesMayHaveFewerYears() {
    IntakeYearTable yields = new IntakeYearTable(new double[][] {{1, 2}, {3}});
    assertEquals(2, yields.intakes());
    assertEquals(1, yields.years(1));
    assertEquals(3, yields.at(1, 0));
  }

  @Test
  void anEmptyTableHasNoYears() {
    assertEquals(0, new SpecialtyYearTable(new double[0][]).years());
  }

  @Test
  void tablesOfTwoKindsAreNeverEqual() {
    double[][] numbers = {{1, 2}};
    assertNotEquals(new SpecialtyYearTable(numbers), new DeaneryYearTable(numbers));
    assertNotEquals(new SpecialtyYearTable(numbers), new Object());
    assertEquals(
        new SpecialtyYearTable(numbers).hashCode(),
        new SpecialtyYearTable(new double[][] {{1, 2}}).hashCode());
    assertEquals("[[1.0, 2.0]]", new SpecialtyYearTable(numbers).toString());
    assertArrayEquals(new double[] {1, 2}, new IntakeYearTable(numbers).ofIntake(0));
    assertArrayEquals(new double[] {1, 2}, new DeaneryYearTable(numbers).ofDeanery(0));
    assertEquals(2, new SpecialtyYearTable(numbers).at(0, 1));
  }
}
